import { exampleCase } from './example-case'
import { proposePlan } from '@/lib/clinical/plan/propose-plan'
import { quantile, timeRuns, underMs, type Line } from './measure'

/** How long the core needs to propose a plan of 12 and of 26 weeks. */
export async function benchPlan(): Promise<Line[]> {
  const value = exampleCase('pfp-crossover')
  const longer = { ...value, planning: { ...value.planning, weeks: 26 } }
  const twelve = await timeRuns(() => proposePlan(value), { runs: 500, warmUp: 50 })
  const twentySix = await timeRuns(() => proposePlan(longer), { runs: 500, warmUp: 50 })
  return [
    underMs('Propose 12 weeks, median', quantile(twelve, 0.5), 5),
    underMs('Propose 26 weeks, 99th percentile', quantile(twentySix, 0.99), 20),
  ]
}
