import { monitorEventLoopDelay } from 'node:perf_hooks'
import { assess } from '@/lib/clinical/screening/assess'
import { proposePlan } from '@/lib/clinical/plan/propose-plan'
import { buildPlanPaper } from '@/lib/documents/plan-paper'
import { renderPdf } from '@/lib/documents/render-pdf'
import { exampleCase } from './example-case'
import { quantile, timeRuns, underMs, type Line } from './measure'

const TICK_MS = 5

/** How long the warm thread needs for a 12-week plan's PDF, and how long the main thread was held up meanwhile. */
export async function benchPaper(): Promise<Line[]> {
  const value = exampleCase('pfp-crossover')
  const paper = buildPlanPaper({
    clinic: { name: 'Alder Street Physiotherapy', phone: '0113 496 0182', paper: 'a4' },
    clinician: { name: 'Priya Castellan', profession: 'physiotherapist' },
    patient: { givenName: 'Nadia', familyName: 'Farrow' },
    condition: value.condition,
    side: value.symptomaticSide,
    result: assess(value),
    document: proposePlan(value),
    planning: value.planning,
    planNumber: 1,
    issuedOn: value.asOf,
    link: 'https://clinic.example/p/bench',
  })
  await timeRuns(() => renderPdf(paper), { runs: 1, warmUp: 5 })
  const delay = monitorEventLoopDelay({ resolution: TICK_MS })
  delay.enable()
  const samples = await timeRuns(() => renderPdf(paper), { runs: 20, warmUp: 0 })
  delay.disable()
  return [
    underMs('Plan PDF, warm, median', quantile(samples, 0.5), 500),
    underMs('Plan PDF, longest hold-up of the event loop', delay.max / 1e6 - TICK_MS, 50),
  ]
}
