import type { Tag } from '../evidence/tag'
import type { Answer, Patterns } from '../screening/types'
import { all, any, createReader } from './facts'
import type { Facts, Reader } from './facts'

/** The order in which a feature lists its points. */
export const PATTERNS = ['PFP', 'ITBS', 'BSI', 'OTHER'] as const satisfies readonly (keyof Patterns['points'])[]

/** One feature that shifts the picture: when it is there, how many points it gives to each pattern, and how far that is known. */
export interface PatternFeature {
  readonly feature: string
  readonly when: string
  /** Towards PFP, ITBS, bone stress and other. */
  readonly points: readonly [number, number, number, number]
  readonly tag: Tag
  readonly found: (read: FeatureReader) => readonly Answer[]
}

/** `on` a sore side; `onEach` sore side, for findings that speak against a pattern. */
interface FeatureReader {
  readonly on: Reader
  readonly onEach: Reader
  readonly age: number
}

/** Makes the reader that the features ask. Two-sided findings are read on the sore side, the worse one if both are. */
export function createFeatureReader(facts: Facts): FeatureReader {
  return { on: createReader(facts, 'a-sore-side'), onEach: createReader(facts, 'every-sore-side'), age: facts.age }
}

/**
 * Features and their points, to be read beside the content: `when` in words, `found` in code. Points are ordinal, not probabilities.
 * One published feature is not here: age 50 and over with stiffness and crepitus needs a clinician's tick that is not recorded.
 */
export const PATTERN_FEATURES: readonly PatternFeature[] = [
  {
    feature: 'One-finger pain on lateral femoral epicondyle',
    when: 'pain-location includes lateral-femoral-epicondyle',
    points: [-2, 3, 0, 0],
    tag: 'memory',
    found: ({ on }) => on.includes('pain-location', 'lateral-femoral-epicondyle'),
  },
  {
    feature: 'Diffuse pain around/behind the patella',
    when: 'pain-location includes retropatellar | peripatellar-diffuse',
    points: [3, -2, 0, 0],
    tag: 'verified',
    found: ({ on }) => on.includes('pain-location', 'retropatellar', 'peripatellar-diffuse'),
  },
  {
    feature: 'Squat reproduces pain',
    when: 'aggravated-squat = yes',
    points: [2, -1, 0, 0],
    tag: 'memory',
    found: ({ on }) => on.is('aggravated-squat', 'yes'),
  },
  {
    feature: 'Stairs reproduce pain',
    when: 'aggravated-stairs = yes',
    points: [1, 0, 0, 0],
    tag: 'verified',
    found: ({ on }) => on.is('aggravated-stairs', 'yes'),
  },
  {
    feature: 'Prolonged sitting reproduces pain',
    when: 'aggravated-sitting = yes',
    points: [1, 0, 0, 0],
    tag: 'verified',
    found: ({ on }) => on.is('aggravated-sitting', 'yes'),
  },
  {
    feature: 'Cook cluster >= 2 of 3',
    when: 'pfp-cook-cluster >= 2',
    points: [2, 0, 0, 0],
    tag: 'verified',
    found: ({ on }) => on.number('pfp-cook-cluster', (count) => count >= 2),
  },
  {
    feature: 'Neither squat nor stairs painful',
    when: 'aggravated-squat = no & aggravated-stairs = no',
    points: [-2, 0, 0, 1],
    tag: 'memory',
    found: ({ onEach }) => all(onEach.is('aggravated-squat', 'no'), onEach.is('aggravated-stairs', 'no')),
  },
  {
    feature: 'Noble positive',
    when: 'noble-compression-test = positive',
    points: [0, 2, 0, 0],
    tag: 'memory',
    found: ({ on }) => on.is('noble-compression-test', 'positive'),
  },
  {
    feature: 'Epicondyle tender 2-3 cm above joint line',
    when: 'lateral-epicondyle-tenderness = yes',
    points: [0, 2, 0, 0],
    tag: 'memory',
    found: ({ on }) => on.is('lateral-epicondyle-tenderness', 'yes'),
  },
  {
    feature: 'Starts at a reproducible distance and builds until stop',
    when: 'run-pain-onset-km > 0 & pain-behaviour includes builds-until-stop',
    points: [0, 2, 0, 0],
    tag: 'memory',
    found: ({ on }) =>
      all(
        on.number('run-pain-onset-km', (km) => km > 0),
        on.includes('pain-behaviour', 'builds-until-stop'),
      ),
  },
  {
    feature: 'Worse downhill',
    when: 'aggravated-downhill = yes',
    points: [1, 1, 0, 0],
    tag: 'memory',
    found: ({ on }) => on.is('aggravated-downhill', 'yes'),
  },
  {
    feature: 'No pain at rest or walking',
    when: 'bsi-rest-pain = no & bsi-night-pain = no & pain-walking = 0',
    points: [1, 1, -1, 0],
    tag: 'memory',
    found: ({ on, onEach }) =>
      all(
        on.is('bsi-rest-pain', 'no'),
        on.is('bsi-night-pain', 'no'),
        onEach.number('pain-walking', (pain) => pain === 0),
      ),
  },
  {
    feature: 'Focal bony tenderness',
    when: 'bsi-focal-bony-tenderness not in {none, not-done}',
    points: [0, 0, 4, 0],
    tag: 'verified',
    found: ({ on }) => on.isNot('bsi-focal-bony-tenderness', 'none', 'not-done'),
  },
  {
    feature: 'No bony tenderness on full palpation',
    when: 'bsi-focal-bony-tenderness = none',
    points: [0, 0, -3, 0],
    tag: 'verified',
    found: ({ onEach }) => onEach.is('bsi-focal-bony-tenderness', 'none'),
  },
  {
    feature: 'Hop: focal bone pain or unable',
    when: 'bsi-hop-test in {focal-bone-pain, unable}',
    points: [0, 0, 3, 0],
    tag: 'verified-secondary',
    found: ({ on }) => on.is('bsi-hop-test', 'focal-bone-pain', 'unable'),
  },
  {
    feature: 'Hop: pain-free',
    when: 'bsi-hop-test = no-pain',
    points: [0, 0, -2, 0],
    tag: 'verified-secondary',
    found: ({ onEach }) => onEach.is('bsi-hop-test', 'no-pain'),
  },
  {
    feature: 'Night pain',
    when: 'bsi-night-pain = yes',
    points: [0, 0, 3, 2],
    tag: 'memory',
    found: ({ on }) => on.is('bsi-night-pain', 'yes'),
  },
  {
    feature: 'Rest pain (not bent-knee sitting)',
    when: 'bsi-rest-pain = yes',
    points: [0, 0, 2, 1],
    tag: 'verified',
    found: ({ on }) => on.is('bsi-rest-pain', 'yes'),
  },
  {
    feature: 'Constant / hard to ease',
    when: 'bsi-constant-pain = yes',
    points: [0, 0, 2, 1],
    tag: 'verified',
    found: ({ on }) => on.is('bsi-constant-pain', 'yes'),
  },
  {
    feature: 'Pain earlier each run, lasting longer',
    when: 'bsi-progressive-earlier-onset = yes',
    points: [0, 0, 2, 0],
    tag: 'verified',
    found: ({ on }) => on.is('bsi-progressive-earlier-onset', 'yes'),
  },
  {
    feature: 'Medial tibial plateau or distal femur bone pain',
    when: 'pain-location includes medial-tibial-plateau-bone | distal-femur-bone',
    points: [-1, -1, 2, 1],
    tag: 'verified',
    found: ({ on }) => on.includes('pain-location', 'medial-tibial-plateau-bone', 'distal-femur-bone'),
  },
  {
    feature: 'Previous BSI',
    when: 'bsi-previous-count >= 1',
    points: [0, 0, 2, 0],
    tag: 'verified',
    found: ({ on }) => on.number('bsi-previous-count', (count) => count >= 1),
  },
  {
    feature: 'Triad score >= 2, missed periods or eating disorder',
    when: 'triad-cra-score >= 2 | months-since-last-period >= 3 | dietary-restriction = current-eating-disorder',
    points: [0, 0, 2, 0],
    tag: 'verified',
    found: ({ on }) =>
      any(
        on.number('triad-cra-score', (score) => score >= 2),
        on.number('months-since-last-period', (months) => months >= 3),
        on.is('dietary-restriction', 'current-eating-disorder'),
      ),
  },
  {
    feature: 'Load spike (any)',
    when: 'single-session-spike-pct > 10 | load-change-recent count >= 1',
    points: [1, 1, 1, 0],
    tag: 'verified',
    found: ({ on }) =>
      any(
        on.number('single-session-spike-pct', (percent) => percent > 10),
        on.count('load-change-recent', 1),
      ),
  },
  {
    feature: 'Effusion',
    when: 'rf-effusion != none',
    points: [-3, -3, 1, 3],
    tag: 'verified',
    found: ({ on }) => on.isNot('rf-effusion', 'none'),
  },
  {
    feature: 'Joint-line tenderness / McMurray / mechanical symptoms',
    when: 'joint-line-tenderness = yes | rf-true-locked-knee = yes',
    points: [-1, -1, 0, 3],
    tag: 'memory',
    found: ({ on }) => any(on.is('joint-line-tenderness', 'yes'), on.is('rf-true-locked-knee', 'yes')),
  },
  {
    feature: 'Inferior patellar pole pain, dose-dependent, warms up',
    when: 'pain-location includes inferior-patellar-pole',
    points: [-1, -1, -1, 3],
    tag: 'memory',
    found: ({ on }) => on.includes('pain-location', 'inferior-patellar-pole'),
  },
  {
    feature: 'Tibial tuberosity/pole pain aged 9-16',
    when: 'age 9..16 & pain-location includes tibial-tuberosity | inferior-patellar-pole',
    points: [-1, -1, 0, 3],
    tag: 'memory',
    found: ({ on, age }) => (age >= 9 && age <= 16 ? on.includes('pain-location', 'tibial-tuberosity', 'inferior-patellar-pole') : []),
  },
  {
    feature: 'Groin/hip rotation pain or thigh pain',
    when: 'rf-hip-groin = yes | pain-location includes groin-hip | thigh',
    points: [-1, -1, 2, 4],
    tag: 'memory',
    found: ({ on }) => any(on.is('rf-hip-groin', 'yes'), on.includes('pain-location', 'groin-hip', 'thigh')),
  },
  {
    feature: 'Instability, locking, fever, systemic',
    when: 'rf-giving-way = yes | rf-true-locked-knee = yes | rf-hot-swollen-joint-fever = yes | rf-cancer-systemic = yes',
    points: [-3, -3, 0, 5],
    tag: 'memory',
    found: ({ on }) =>
      any(
        on.is('rf-giving-way', 'yes'),
        on.is('rf-true-locked-knee', 'yes'),
        on.is('rf-hot-swollen-joint-fever', 'yes'),
        on.is('rf-cancer-systemic', 'yes'),
      ),
  },
]
