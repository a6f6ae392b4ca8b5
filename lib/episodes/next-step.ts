import type { GateState } from '@/lib/clinical/screening/types'
import type { NextStep, TimelineEntry } from './types'

interface Standing {
  readonly episodeId: string
  /** Newest first. */
  readonly entries: readonly TimelineEntry[]
}

/**
 * The next sensible step of an episode: finish what is begun, act on a gate that is shut, then plan, then follow the plan.
 * A signed assessment whose gate is not clear leads to itself: the rules and what lifts them are there.
 */
export function nextStep({ episodeId, entries }: Standing): NextStep {
  const assessments = entries.filter((entry) => entry.kind === 'assessment')
  const draft = assessments.find(({ status }) => status === 'draft')
  if (draft) return { kind: 'finish-assessment', assessmentId: draft.id }

  const signed = assessments[0]
  if (!signed) return { kind: 'start-assessment', episodeId, isFirst: true }
  if (isShut(signed.gate)) return { kind: 'refer', assessmentId: signed.id }

  const plan = entries.find((entry) => entry.kind === 'plan' && (entry.status === 'draft' || entry.status === 'issued'))
  if (plan?.kind === 'plan') return { kind: 'open-plan', planId: plan.id, isDraft: plan.status === 'draft' }
  return signed.gate === 'clear' ? { kind: 'propose-plan', assessmentId: signed.id } : { kind: 'refer', assessmentId: signed.id }
}

function isShut(gate: GateState | null): boolean {
  return gate === 'hard' || gate === 'emergency'
}
