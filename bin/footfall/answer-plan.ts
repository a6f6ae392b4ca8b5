import type { ParsedCase } from '@/lib/case-file/parse-case'
import { proposePlan } from '@/lib/clinical/plan/propose-plan'
import type { PlanCase, PlanDocument } from '@/lib/clinical/plan/types'
import type { Notice } from './problem'
import type { Command } from './read-arguments'
import { requirePlanCase } from './require-plan-case'

type PlanCommand = Extract<Command, { name: 'plan' }>

/**
 * Proposes a plan, and writes its PDF and its calendar when they were asked for. The document is given back only once they are whole.
 * A locked plan is answered like any other, but prints nothing and has no calendar: `notify` is told so.
 */
export async function answerPlan(command: PlanCommand, parsed: ParsedCase, notify: (notice: Notice) => void): Promise<PlanDocument> {
  const planCase = requirePlanCase(parsed)
  const document = proposePlan(planCase)
  if (command.pdf !== null) await printPdf({ ...command, pdf: command.pdf }, { document, planCase }, notify)
  if (command.ics !== null) await writeCalendar(command.ics, { document, planCase }, notify)
  return document
}

interface Planned {
  readonly document: PlanDocument
  readonly planCase: PlanCase
}

async function printPdf(
  { pdf, paper }: PlanCommand & { readonly pdf: string },
  planned: Planned,
  notify: (notice: Notice) => void,
): Promise<void> {
  if (planned.document.route === 'locked') return notify({ notice: 'no-pdf', message: 'The plan is locked, so no PDF was written.' })
  const { writePlanPdf } = await import('./write-plan-pdf')
  await writePlanPdf({ ...planned, paper, file: pdf })
}

async function writeCalendar(ics: string, { document, planCase }: Planned, notify: (notice: Notice) => void): Promise<void> {
  if (document.route === 'locked') return notify({ notice: 'no-ics', message: 'The plan is locked, so no calendar was written.' })
  const { writePlanCalendar } = await import('./write-plan-calendar')
  if (await writePlanCalendar(document, planCase, ics)) return
  notify({ notice: 'no-ics', message: 'The plan holds no session, so no calendar was written.' })
}
