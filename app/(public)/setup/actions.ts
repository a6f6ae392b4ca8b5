'use server'

import { publicAction } from '@/lib/actions/client'
import { clinicSetUp } from '@/lib/clinics/schema'
import { setUpClinic } from '@/lib/clinics/set-up-clinic'

/** Guards itself: it works once in the life of an installation. */
export const setUpClinicAction = publicAction()
  .inputSchema(clinicSetUp)
  .action(async ({ parsedInput }) => setUpClinic(parsedInput))
