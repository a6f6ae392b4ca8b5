import { createHash } from 'node:crypto'
import type { PlanCase, PlanDocument } from '@/lib/clinical/plan/types'
import { planCalendar } from '@/lib/share-links/plan-calendar'
import { writeWhole } from './write-whole'

/** Writes the plan's calendar file. Gives false, and writes nothing, when there is no session to put in it. */
export async function writePlanCalendar(document: PlanDocument, planCase: PlanCase, file: string): Promise<boolean> {
  const calendar = planCalendar({ document, scope: scopeOf(planCase), madeOn: planCase.asOf })
  if (calendar === null) return false
  await writeWhole(file, calendar, 'The calendar')
  return true
}

/** A case names nobody: what it will still say when it is planned again tells its runner's sessions apart. */
function scopeOf({ patient, condition, symptomaticSide, planning }: PlanCase): string {
  const lasting = [patient.bornOn, patient.sex, condition, symptomaticSide, planning.startsOn]
  return createHash('sha256').update(lasting.join(' ')).digest('hex').slice(0, 16)
}
