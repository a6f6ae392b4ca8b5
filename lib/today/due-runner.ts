import { episode } from '@/db/tables/episode'
import { patient } from '@/db/tables/patient'
import { ageOn } from '@/lib/clinical/findings/age'
import type { DueRunner } from './types'

/** The columns that say who a matter is about. */
export const dueRunnerColumns = {
  patientId: patient.id,
  givenName: patient.givenName,
  familyName: patient.familyName,
  bornOn: patient.bornOn,
  side: episode.side,
  condition: episode.condition,
}

export function dueRunnerOf({ bornOn, ...named }: Omit<DueRunner, 'age'> & { readonly bornOn: string }, today: string): DueRunner {
  return { ...named, age: ageOn(bornOn, today) }
}
