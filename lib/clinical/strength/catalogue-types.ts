import type { EvidenceLine } from '../evidence/tag'
import type { Condition } from '../measures/types'
import type { Phase } from '../plan/types'

export type ExerciseCategory = 'isometric' | 'strength' | 'motor-control' | 'calf-foot' | 'trunk' | 'power' | 'mobility'

/**
 * - `core`: first choice for the plan
 * - `useful`: fine to choose
 * - `caution`: the clinician must tick it on
 * - `later`: not before the strengthen or power phase
 * - `avoid`: never chosen by the plan
 */
export type Suitability = 'core' | 'useful' | 'caution' | 'later' | 'avoid'

/** Lowest and highest knee bend in degrees; 0 is straight. */
export type KneeBend = readonly [number, number]

/**
 * The knee bend an exercise uses. `byIrritability` opens with a calmer knee; `allowed` is the range a fixed hold may be set in;
 * `fixed` follows from the exercise; `default` is where it starts.
 */
export interface KneeRange {
  readonly byIrritability?: Readonly<Record<'high' | 'moderate' | 'low', KneeBend>>
  readonly allowed?: KneeBend
  readonly fixed?: KneeBend
  readonly default?: KneeBend
}

/** The dose of an exercise in one phase. Reps or seconds are lowest and highest; the other of the two is null. */
export interface ExerciseDose {
  readonly sets: number
  readonly reps: readonly [number, number] | null
  readonly holdSec: readonly [number, number] | null
  /** How hard, in words for the runner. */
  readonly effort: string
  /** Good reps left in the tank at the end of a set; null where effort is scored another way. */
  readonly rirTarget: readonly [number, number] | null
  /** Rough percent of the one-repetition maximum; reps in reserve decide. */
  readonly pct1RM: readonly [number, number] | null
  /** Seconds down, paused and up, or a word: hold, slow, quick, explosive. */
  readonly tempo: string
  readonly restSec: number
  readonly perWeek: readonly [number, number]
  readonly evidence: EvidenceLine
  /** Sets and reps are for each side. */
  readonly perSide: boolean
}

export interface Exercise {
  readonly id: string
  readonly name: string
  readonly category: ExerciseCategory
  readonly targets: readonly string[]
  readonly phases: readonly Phase[]
  readonly equipment: {
    /** Each entry is met by any one of its names. Every home has a wall, floor, chair, towel and cushion. */
    readonly needs: readonly (readonly string[])[]
    /** Never decides whether the exercise can be done. */
    readonly optional: readonly string[]
    /** Wording for people. */
    readonly text: readonly string[]
  }
  readonly laterality: 'unilateral' | 'bilateral' | 'alternating'
  readonly startPosition: string
  readonly endPosition: string
  readonly steps: readonly string[]
  readonly cue: string
  readonly commonError: string
  readonly regressions: readonly string[]
  readonly progressions: readonly string[]
  readonly weightBearing: boolean
  readonly impact: boolean
  /** Load on the kneecap joint: our own judgement guided by Powers 2014, Song 2023 and Hart 2022, not a published ranking. */
  readonly patellofemoralLoad: 'low' | 'moderate' | 'high'
  readonly kneeRange: KneeRange | null
  readonly suitability: Readonly<Record<Condition, Suitability>>
  readonly irritabilityNote: string
  readonly bsiNote: string
  readonly dosage: Readonly<Partial<Record<Phase, ExerciseDose>>>
  readonly progressCriteria: string
}
