import type { EvidenceLine } from '../evidence/tag'
import type { Condition } from '../measures/types'

export interface CueDefinition {
  readonly id: 'cadence' | 'pelvis-level' | 'step-width' | 'trunk-lean'
  /** Measures of which one must lie outside the usual range. */
  readonly measures: readonly string[]
  /** The contributing factor whose rank settles which of two equal findings goes first. */
  readonly factor: string
  readonly conditions: readonly Condition[]
  /** Words for the runner. The cadence cue adds its own numbers. */
  readonly text: string
  /** May be practised in the first two stages. */
  readonly fitsFirstStages: boolean
  readonly evidence: EvidenceLine
}

/**
 * The running cues a plan may propose, in the order of choice when nothing else decides. Forefoot landing is never one of them, and a quiet
 * landing has no measure to be proposed for.
 * Source: plan.md 3.1.
 */
export const CUES: readonly CueDefinition[] = [
  {
    id: 'cadence',
    measures: ['running-cadence'],
    factor: 'low-cadence-overstride',
    conditions: ['PFP', 'ITBS', 'BSI'],
    text: 'Quick, light, short steps to the beat.',
    fitsFirstStages: true,
    evidence: { text: '+10 % of the own cadence: peak kneecap joint force -14 % (Lenhart 2014, 30 healthy runners).', tag: 'verified' },
  },
  {
    id: 'pelvis-level',
    measures: ['running-contralateral-pelvic-drop', 'running-hip-adduction', 'running-knee-window'],
    factor: 'pelvic-control',
    conditions: ['PFP', 'ITBS'],
    text: 'Kneecaps forward, squeeze your bottom, belt level. Use a mirror.',
    fitsFirstStages: false,
    evidence: {
      text: 'Less hip drop and less pain, kept 1 to 3 months (Noehren 2011, Willy 2012: 10 and 10 runners, no controls).',
      tag: 'verified',
    },
  },
  {
    id: 'step-width',
    measures: ['running-step-width', 'running-crossover'],
    factor: 'crossover-narrow-step-width',
    conditions: ['PFP', 'ITBS'],
    text: 'Run either side of a line, a few centimetres wider and not more than 10.',
    fitsFirstStages: false,
    evidence: {
      text: 'A narrower step strains the iliotibial band more, a wider one less (Meardon 2012, 15 healthy runners). No trial.',
      tag: 'verified',
    },
  },
  {
    id: 'trunk-lean',
    measures: ['running-trunk-forward-lean'],
    factor: 'low-cadence-overstride',
    conditions: ['PFP'],
    text: 'Lean from the ankles, chest just ahead. Do not bend at the waist.',
    fitsFirstStages: false,
    evidence: { text: 'A lean of 14 rather than 7 degrees: kneecap joint stress -6 % (Teng and Powers 2014).', tag: 'verified' },
  },
]
