import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { plan } from '@/db/tables/plan'
import { withScope, type Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { FACTORS } from '@/lib/clinical/findings/factors.data'
import { planWeeks, type PlanWeek } from '@/lib/clinical/plan/weeks'
import { loadStories } from '@/lib/episodes/queries'
import type { EpisodeStory } from '@/lib/episodes/types'
import { findStandingFactors } from '@/lib/findings/queries'
import { listRunnerLetters } from '@/lib/letters/queries'
import { getClinicDay, getRunner } from '@/lib/patients/queries'
import type { FindingsInBrief, PlanLoad, RunnerOverview } from './types'

/** The runner's own page, or null when the runner is not of this clinic. Leaves an audit row. */
export async function getRunnerOverview(scope: Scope, patientId: string, now: Date): Promise<RunnerOverview | null> {
  return withScope(scope, async (tx) => {
    const day = await getClinicDay(tx, scope, now)
    const runner = await getRunner(tx, scope, { patientId, today: day.today })
    if (!runner) return null
    await recordAudit(tx, scope, { action: 'patient.read', subject: 'patient', subjectId: patientId, patientId })
    const episodes = (await loadStories(tx, scope, { patientIds: [patientId], day })).get(patientId) ?? []
    const newest = episodes[0]
    return {
      ...day,
      runner,
      episodes,
      letters: await listRunnerLetters(tx, scope, patientId),
      findings: newest ? await findingsInBrief(tx, scope, newest) : null,
      load: newest ? await planLoad(tx, scope, { story: newest, today: day.today }) : null,
    }
  })
}

async function findingsInBrief(tx: Tx, scope: Scope, { gate }: EpisodeStory): Promise<FindingsInBrief | null> {
  if (!gate) return null
  const { factors, decisions } = await findStandingFactors(tx, scope, gate.assessmentId)
  const shown = factors.filter(({ verdict, rank }) => rank !== null && (verdict === 'likely' || verdict === 'possible'))
  return {
    assessmentId: gate.assessmentId,
    assessedOn: gate.signedOn,
    factors: shown
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .map(({ id, verdict, score }) => ({
        id,
        name: FACTORS.find((each) => each.id === id)?.name ?? id,
        verdict,
        score: score ?? 0,
        decision: decisions.find(({ factor }) => factor === id)?.decision ?? null,
      })),
  }
}

/** Of the issued plan, else of the draft; null when it holds no running. */
async function planLoad(tx: Tx, scope: Scope, { story, today }: { story: EpisodeStory; today: string }): Promise<PlanLoad | null> {
  const plans = story.entries.filter((entry) => entry.kind === 'plan')
  const shown = plans.find(({ status }) => status === 'issued') ?? plans.find(({ status }) => status === 'draft')
  if (!shown || (shown.status !== 'issued' && shown.status !== 'draft')) return null
  const [found] = await tx
    .select({ document: plan.document, planning: plan.planning })
    .from(plan)
    .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.id, shown.id)))
  if (!found) return null
  const weeks = planWeeks(found.document, found.planning)
  if (!weeks.some(({ runMin }) => runMin > 0)) return null
  const current = weeks.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn)
  return { planId: shown.id, number: shown.number, status: shown.status, currentWeek: current?.number ?? null, weeks: weeks.map(loadWeek) }
}

function loadWeek({ number, runMin, longestRunMin, lighter, stages, days }: PlanWeek): PlanLoad['weeks'][number] {
  const runsMin = days.flatMap(({ sessions }) => sessions.flatMap((session) => (session.kind === 'run' ? session.runMin : [])))
  return { number, runMin, longestRunMin, lighter, stages, runsMin }
}
