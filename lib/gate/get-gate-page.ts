import { and, desc, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { assessment } from '@/db/tables/assessment'
import { episode } from '@/db/tables/episode'
import { withScope } from '@/db/with-scope'
import { loadGateView, readStandingVersion } from '@/lib/assessments/queries'
import type { Scope } from '@/lib/auth/scope'
import { answerWords, questionWords } from '@/lib/clinical/measures/answer-words'
import { isOverridable } from '@/lib/clinical/screening/gate'
import { BONE_STRESS_RULES } from '@/lib/clinical/screening/offload-activities.data'
import { latestReview } from '@/lib/clinical/screening/release'
import type { Answer } from '@/lib/clinical/screening/types'
import { summariseEpisode } from '@/lib/episodes/queries'
import { getClinicDay, getRunner } from '@/lib/patients/queries'
import type { GatePage } from '@/lib/assessments/types'
import type { AnswerLine, GateView, RuleLine } from './types'

interface GateKey {
  readonly patientId: string
  readonly assessmentId: string
}

/** The gate of an assessment, with everything that can be decided about it; null when it is not there or not of this clinic. Leaves an audit row. */
export async function getGatePage(scope: Scope, { patientId, assessmentId }: GateKey, now: Date): Promise<GatePage | null> {
  return withScope(scope, async (tx) => {
    const ofClinic = eq(assessment.clinicId, scope.clinicId)
    const [found] = await tx
      .select({ row: assessment, episode })
      .from(assessment)
      .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
      .where(and(ofClinic, eq(assessment.id, assessmentId), eq(episode.patientId, patientId)))
    if (!found) return null
    const day = await getClinicDay(tx, scope, now)
    const runner = await getRunner(tx, scope, { patientId, today: day.today })
    if (!runner) return null
    await recordAudit(tx, scope, { action: 'gate.read', subject: 'assessment', subjectId: assessmentId, patientId })
    const [latest] = await tx
      .select({ id: assessment.id })
      .from(assessment)
      .where(and(ofClinic, eq(assessment.episodeId, found.episode.id), eq(assessment.status, 'signed')))
      .orderBy(desc(assessment.signedAt))
      .limit(1)
    const { row } = found
    const view = await loadGateView(tx, { clinicId: scope.clinicId, assessmentId }, day)
    return {
      runner,
      episode: summariseEpisode(found.episode, day.today),
      assessment: {
        id: row.id,
        kind: row.kind,
        assessedOn: row.assessedOn,
        version: await readStandingVersion(tx, row),
        isSigned: row.status === 'signed',
      },
      today: day.today,
      timeZone: day.timeZone,
      newerAssessmentId: row.status === 'signed' && latest && latest.id !== row.id ? latest.id : null,
      isClosed: found.episode.closedAt !== null,
      view,
      rules: linesOf(view),
      suspectsBoneStress: view.gate.state !== 'emergency' && view.gate.rules.some(({ id }) => BONE_STRESS_RULES.includes(id)),
    }
  })
}

function linesOf({ gate, asOf }: GateView): readonly RuleLine[] {
  return gate.rules.map((rule) => ({
    ...rule,
    because: rule.because.map(lineOf),
    canBeOverridden: isOverridable(rule, gate.unanswered),
    latestReview: rule.tier === 'emergency' ? null : latestReview(rule.tier, asOf),
  }))
}

function lineOf({ measure, side, value }: Answer): AnswerLine {
  const knee = side === 'left' || side === 'right' ? `, ${side}` : ''
  return { measure, question: `${questionWords(measure)}${knee}`, answer: answerWords(measure, value) }
}
