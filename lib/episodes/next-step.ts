import type { GateState } from '@/lib/clinical/screening/types'
import type { NextStep, TimelineEntry } from './types'

/** The gate of the last signed assessment as of today, and what a plan may hold behind it. */
export interface StandingGate {
  readonly state: GateState
  readonly allows: 'running' | 'non-impact' | 'nothing'
}

interface Standing {
  readonly episodeId: string
  /** Newest first. */
  readonly entries: readonly TimelineEntry[]
  /** Null when nothing is signed. */
  readonly gate: StandingGate | null
}

/**
 * The next sensible step of an episode: finish what is begun, act on a gate that is shut, then plan, then follow the plan.
 * A signed assessment behind whose gate nothing can be planned leads to itself: the rules and what lifts them are there.
 */
export function nextStep({ episodeId, entries, gate }: Standing): NextStep {
  const assessments = entries.filter((entry) => entry.kind === 'assessment')
  const draft = assessments.find(({ status }) => status === 'draft')
  if (draft) return { kind: 'finish-assessment', assessmentId: draft.id }

  const signed = assessments[0]
  if (!signed) return { kind: 'start-assessment', episodeId, isFirst: true }
  const allows = gate?.allows ?? 'nothing'
  const isShut = gate?.state === 'hard' || gate?.state === 'emergency'
  if (isShut && allows === 'nothing') return { kind: 'refer', assessmentId: signed.id }

  const plan = entries.find((entry) => entry.kind === 'plan' && (entry.status === 'draft' || entry.status === 'issued'))
  if (plan?.kind === 'plan') return { kind: 'open-plan', planId: plan.id, isDraft: plan.status === 'draft' }
  if (allows === 'nothing') return { kind: 'refer', assessmentId: signed.id }
  return { kind: 'propose-plan', assessmentId: signed.id, isNonImpact: allows === 'non-impact' }
}
