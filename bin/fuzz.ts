import fc from 'fast-check'
import { violations } from '@/lib/clinical/plan/judge/violations'
import { layPlan, planFrom } from '@/lib/clinical/plan/propose-plan'
import { assess } from '@/lib/clinical/screening/assess'
import type { PlanCase } from '@/lib/clinical/plan/types'
import { planCases } from './fuzz/plan-cases'

/*
 * Plans many random cases and judges each. `npm run fuzz -- 5000 42` plans 5,000 from seed 42. A failure prints the smallest case found, the
 * rules it breaks and the seed.
 */

const runs = Number(process.argv[2] ?? 100_000)
const seed = Number(process.argv[3] ?? Date.now())
const routes = new Map<string, number>()
let judged = 0

const result = fc.check(fc.property(planCases, isSound), { numRuns: runs, seed })

console.log(`${result.numRuns} cases from seed ${seed}: ${[...routes].map(([route, count]) => `${route} ${count}`).join(', ')}`)
if (result.failed) {
  console.error(`Failed after ${result.numRuns}, shrunk ${result.numShrinks} times.`)
  console.error(result.errorInstance instanceof Error ? result.errorInstance.message : result.errorInstance)
  console.error(JSON.stringify(result.counterexample?.[0]))
  process.exitCode = 1
}

function isSound(planCase: PlanCase): void {
  const assessment = assess(planCase)
  // What would change a plan takes longer than the plan: it is looked at in one case of ten.
  const document = (judged++ % 10 === 0 ? planFrom : layPlan)(planCase, assessment)
  if (judged % 10_000 === 0) console.log(`${judged} of ${runs} cases planned and judged`)
  routes.set(document.route, (routes.get(document.route) ?? 0) + 1)
  const found = violations(document, { planCase, gate: assessment.gate })
  if (found.length > 0) throw new Error(found.map(({ rule, session, text }) => `${rule} ${session ?? ''} ${text}`).join('\n'))
}
