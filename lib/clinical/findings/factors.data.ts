import type { EvidenceLine } from '../evidence/tag'
import type { MeasureId } from '../measures/registry'
import type { Condition } from '../measures/types'

/** One weighted input. With several measures, the first that was recorded or the worst of them counts, once. */
export interface FactorInput {
  readonly measures: readonly MeasureId[]
  readonly take: 'first' | 'worst'
  readonly weight: 1 | 2 | 3
}

/** So many of these must have been recorded. Measures in one list are ways of doing one test and count once. */
export interface Requirement {
  readonly atLeast: number
  readonly of: readonly (readonly MeasureId[])[]
}

export interface FactorDefinition {
  readonly id: string
  readonly name: string
  readonly inputs: readonly FactorInput[]
  /** The factor is assessed when every requirement of one of these lists is met. */
  readonly needs: readonly (readonly Requirement[])[]
  readonly relevance: Readonly<Record<Condition, number>>
  readonly evidence: readonly EvidenceLine[]
}

const each = (...measures: readonly MeasureId[]): Requirement['of'] => measures.map((measure) => [measure])

const HIP_ABDUCTION = ['hip-abduction-strength-isometric', 'hip-abduction-strength-eccentric'] as const satisfies readonly MeasureId[]

const one = (measure: MeasureId, weight: 1 | 2 | 3): FactorInput => ({ measures: [measure], take: 'first', weight })

const RUNNING_CONTROL = each(
  'running-contralateral-pelvic-drop',
  'running-hip-adduction',
  'running-knee-window',
  'running-trunk-lateral-lean',
)

const CLINIC_CONTROL = each(
  'single-leg-squat-quality',
  'single-leg-squat-fppa',
  'lateral-step-down-score',
  'single-leg-landing-fppa',
  'trendelenburg-test',
  'side-plank-time',
)

const KEY_STRENGTH: Requirement['of'] = [...each('knee-extension-strength', 'single-leg-sit-to-stand-reps'), HIP_ABDUCTION]

const STRENGTH_TESTS: Requirement['of'] = [
  ...KEY_STRENGTH,
  ...each(
    'hip-external-rotation-strength',
    'hip-extension-strength',
    'knee-flexion-strength',
    'single-leg-calf-raise-reps',
    'single-leg-bridge-reps',
    'side-plank-time',
  ),
]

const RECOVERY = each(
  'dietary-restriction',
  'menses-per-12-months',
  'months-since-last-period',
  'bmi',
  'weight-loss-1-month-pct',
  'low-libido-hormonal-male',
  'sleep-hours',
  'life-stress',
  'rest-days-per-week',
  'running-confidence',
)

/** The seven factors that a plan can address, with the weight of each input. Weights and relevance are a convention. */
export const FACTORS: readonly FactorDefinition[] = [
  {
    id: 'load-error',
    name: 'Load error',
    inputs: [
      one('single-session-spike-pct', 3),
      one('load-change-recent', 2),
      one('weekly-distance-change-pct', 1),
      one('rest-days-per-week', 1),
      one('running-experience-years', 1),
      one('previous-running-injury-12m', 1),
    ],
    needs: [[{ atLeast: 1, of: each('single-session-spike-pct', 'load-change-recent') }]],
    relevance: { PFP: 1, ITBS: 1, BSI: 1 },
    evidence: [{ text: 'Best evidence: a single-session spike, hazard rate ratio 1.5 to 2.3.', tag: 'verified' }],
  },
  {
    id: 'strength-deficit',
    name: 'Strength deficit',
    inputs: [
      one('knee-extension-strength', 3),
      { measures: HIP_ABDUCTION, take: 'first', weight: 2 },
      one('single-leg-sit-to-stand-reps', 2),
      one('hip-external-rotation-strength', 1),
      one('hip-extension-strength', 1),
      one('knee-flexion-strength', 1),
      one('single-leg-calf-raise-reps', 1),
      one('single-leg-bridge-reps', 1),
      one('side-plank-time', 1),
      one('strength-sessions-per-week', 1),
    ],
    needs: [
      [
        { atLeast: 2, of: STRENGTH_TESTS },
        { atLeast: 1, of: KEY_STRENGTH },
      ],
    ],
    relevance: { PFP: 1, ITBS: 0.9, BSI: 0.6 },
    evidence: [
      { text: 'Knee extension: SMD -0.69 (military PFP), -0.19 (all running injury); hip weakness not predictive.', tag: 'verified' },
      { text: 'Exercise is first-line regardless of deficit.', tag: 'memory' },
    ],
  },
  {
    id: 'pelvic-control',
    name: 'Pelvic / frontal-plane control',
    inputs: [
      one('running-contralateral-pelvic-drop', 3),
      one('running-hip-adduction', 2),
      one('single-leg-squat-quality', 2),
      one('single-leg-squat-fppa', 2),
      one('lateral-step-down-score', 2),
      one('running-knee-window', 1),
      one('running-trunk-lateral-lean', 1),
      one('single-leg-landing-fppa', 1),
      one('trendelenburg-test', 1),
      one('side-plank-time', 1),
    ],
    needs: [[{ atLeast: 1, of: RUNNING_CONTROL }], [{ atLeast: 2, of: CLINIC_CONTROL }]],
    relevance: { PFP: 0.9, ITBS: 0.9, BSI: 0.4 },
    evidence: [{ text: 'Odds ratio 1.80 per degree of pelvic drop, retrospective; pooled prospective data weak.', tag: 'verified' }],
  },
  {
    id: 'crossover-narrow-step-width',
    name: 'Crossover / narrow step width',
    inputs: [one('running-step-width', 3), one('running-crossover', 2)],
    needs: [[{ atLeast: 1, of: each('running-step-width', 'running-crossover') }]],
    relevance: { PFP: 0.4, ITBS: 1, BSI: 0.6 },
    evidence: [{ text: 'ITB strain model; 29.5% of healthy runners cross over.', tag: 'verified' }],
  },
  {
    id: 'low-cadence-overstride',
    name: 'Low cadence / overstride',
    inputs: [
      one('running-cadence', 3),
      one('running-tibia-inclination', 3),
      one('running-foot-inclination', 1),
      one('running-knee-flexion-initial-contact', 1),
      one('running-trunk-forward-lean', 1),
    ],
    needs: [[{ atLeast: 1, of: each('running-cadence', 'running-tibia-inclination') }]],
    relevance: { PFP: 1, ITBS: 0.6, BSI: 0.8 },
    evidence: [{ text: 'Cadence +5-10% unloads the knee.', tag: 'verified' }],
  },
  {
    id: 'footwear',
    name: 'Footwear',
    inputs: [one('shoe-comfort', 2), one('shoe-type', 2), one('shoe-distance', 1), one('foot-posture-index', 1)],
    needs: [[{ atLeast: 1, of: each('shoe-comfort', 'shoe-distance') }]],
    relevance: { PFP: 0.5, ITBS: 0.5, BSI: 0.4 },
    evidence: [{ text: 'Weak evidence, and over-emphasised. Never ranked above load or strength.', tag: 'verified' }],
  },
  {
    id: 'recovery-energy',
    name: 'Recovery / energy',
    inputs: [
      one('triad-cra-score', 3),
      one('dietary-restriction', 3),
      { measures: ['menses-per-12-months', 'months-since-last-period'], take: 'worst', weight: 3 },
      one('bmi', 2),
      one('weight-loss-1-month-pct', 2),
      one('low-libido-hormonal-male', 2),
      one('sleep-hours', 1),
      one('life-stress', 1),
      one('rest-days-per-week', 1),
      one('running-confidence', 1),
    ],
    needs: [[{ atLeast: 2, of: RECOVERY }], [{ atLeast: 1, of: each('triad-cra-score') }]],
    relevance: { PFP: 0.6, ITBS: 0.5, BSI: 1 },
    evidence: [{ text: 'Triad score: risk ratio 2.6 to 3.8 for bone stress injury.', tag: 'verified' }],
  },
]
