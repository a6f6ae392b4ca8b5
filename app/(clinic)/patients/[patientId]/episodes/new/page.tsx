import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EpisodeForm } from '@/components/runners/episode-form'
import { FormScreen } from '@/components/runners/form-screen'
import { fullName } from '@/components/runners/runner-words'
import { requireScope } from '@/lib/auth/require-scope'
import { getRunnerPage } from '@/lib/patients/queries'
import { clock } from '@/lib/platform/clock'
import { isId } from '@/lib/platform/id'
import { openEpisodeAction } from './actions'

interface Props {
  readonly params: Promise<{ patientId: string }>
}

export const metadata: Metadata = { title: 'New episode' }

export default async function NewEpisodePage({ params }: Props) {
  const scope = await requireScope('patient:write')
  const { patientId } = await params
  const page = isId(patientId) ? await getRunnerPage(scope, patientId, clock.now()) : null
  if (!page) notFound()
  return (
    <FormScreen title={fullName(page.runner)} lead="A new episode of care: which knee, since when, and what you think it is so far.">
      <EpisodeForm patientId={patientId} episodeId={randomUUID()} openEpisode={openEpisodeAction} />
    </FormScreen>
  )
}
