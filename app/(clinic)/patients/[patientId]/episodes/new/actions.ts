'use server'

import { clinicAction } from '@/lib/actions/client'
import { openEpisode } from '@/lib/episodes/open-episode'
import { openEpisodeSchema } from '@/lib/episodes/schema'

export const openEpisodeAction = clinicAction('patient:write')
  .inputSchema(openEpisodeSchema)
  .action(({ parsedInput, ctx }) => openEpisode(ctx.scope, parsedInput, ctx.now))
