import type { Tag } from '../evidence/tag'
import { ADULT_AGE } from '../findings/age'
import { all, any, createReader } from '../findings/facts'
import type { Facts, Reader } from '../findings/facts'
import type { ScoredPatterns } from '../findings/patterns'
import { findBoneStressFeatures } from './bone-stress-features'
import type { Answer, Block, Tier } from './types'
import { describeUnanswered, findUnanswered } from './unanswered'

/** A rule that stops a plan: when it fires in words, and in code beside it. `fires` gives the answers that set it off, or none. */
export interface BlockingRule {
  readonly id: string
  readonly tier: Tier
  readonly title: string
  readonly when: string
  readonly action: string
  readonly blocks: readonly Block[]
  readonly tag: Tag
  readonly fires: (asked: Asked) => readonly Answer[]
}

/** What the rules are asked with. A rule fires when either side is positive. */
export interface Asked {
  readonly read: Reader
  readonly facts: Facts
  readonly patterns: ScoredPatterns
  /** The positive bone stress (H1) features, one entry a question. */
  readonly features: readonly (readonly Answer[])[]
}

/** Prepares the questions of one case for all rules. */
export function createAsked(facts: Facts, patterns: ScoredPatterns): Asked {
  return { read: createReader(facts, 'either-side'), facts, patterns, features: findBoneStressFeatures(facts) }
}

const EVERYTHING: readonly Block[] = ['running', 'impact', 'strength']
const IMPACT: readonly Block[] = ['running', 'impact']
const RUNNING: readonly Block[] = ['running']

const tenderBone = ({ read }: Asked) => read.isNot('bsi-focal-bony-tenderness', 'none', 'not-done')

/** Pattern points that raise the first bone stress rule, and with a positive feature the hard one. */
const POINTS_SOFT = 4
const POINTS_HARD = 6

const pointsFrom = ({ patterns }: Asked, least: number) => (patterns.points.BSI >= least ? patterns.boneStressAnswers : [])
const featuresWhen = ({ features }: Asked, test: (count: number) => boolean) => (test(features.length) ? features.flat() : [])

const EMERGENCY_RULES: readonly BlockingRule[] = [
  {
    id: 'BLK-E1',
    tier: 'emergency',
    title: 'Suspected joint infection',
    when: 'rf-hot-swollen-joint-fever = yes',
    action: 'Same-day emergency referral',
    blocks: EVERYTHING,
    tag: 'memory',
    fires: ({ read }) => read.is('rf-hot-swollen-joint-fever', 'yes'),
  },
  {
    id: 'BLK-E2',
    tier: 'emergency',
    title: 'Suspected DVT',
    when: 'rf-dvt-suspected = yes OR wells-dvt-score >= 2',
    action: 'Same-day medical assessment (Wells <2 still needs D-dimer pathway)',
    blocks: EVERYTHING,
    tag: 'verified',
    fires: ({ read }) =>
      any(
        read.is('rf-dvt-suspected', 'yes'),
        read.number('wells-dvt-score', (score) => score >= 2),
      ),
  },
  {
    id: 'BLK-E3',
    tier: 'emergency',
    title: 'Possible fracture after trauma (Ottawa)',
    when: 'rf-acute-trauma = yes AND any(rf-ottawa-*) = yes',
    action: 'Same-day radiograph',
    blocks: EVERYTHING,
    tag: 'verified-secondary',
    fires: ({ read }) =>
      all(
        read.is('rf-acute-trauma', 'yes'),
        any(
          read.is('rf-ottawa-age55', 'yes'),
          read.is('rf-ottawa-fibular-head', 'yes'),
          read.is('rf-ottawa-patella', 'yes'),
          read.is('rf-ottawa-flexion-90', 'yes'),
          read.is('rf-ottawa-weight-bear', 'yes'),
        ),
      ),
  },
  {
    id: 'BLK-E4',
    tier: 'emergency',
    title: 'Extensor mechanism or neurovascular loss',
    when: 'rf-extensor-mechanism = yes OR rf-neurovascular = yes',
    action: 'Same-day emergency referral',
    blocks: EVERYTHING,
    tag: 'memory',
    fires: ({ read }) => any(read.is('rf-extensor-mechanism', 'yes'), read.is('rf-neurovascular', 'yes')),
  },
  {
    id: 'BLK-E5',
    tier: 'emergency',
    title: 'Cardiac warning symptoms',
    when: 'rf-cardiac-symptoms = yes',
    action: 'Medical clearance before any exercise plan; emergency if current',
    blocks: EVERYTHING,
    tag: 'memory',
    fires: ({ read }) => read.is('rf-cardiac-symptoms', 'yes'),
  },
]

const HARD_RULES: readonly BlockingRule[] = [
  {
    id: 'BLK-H1',
    tier: 'hard',
    title: 'High suspicion of bone stress injury',
    when: 'count(positive in {constant, rest, night, focal bony tenderness, hop = focal-bone-pain|unable|withheld}) >= 2, or BSI points >= 6 with one of them',
    action: 'Stop running; medical review, radiograph then MRI; non-impact fitness only',
    blocks: IMPACT,
    tag: 'convention',
    fires: (asked) =>
      any(
        featuresWhen(asked, (count) => count >= 2),
        all(
          featuresWhen(asked, (count) => count === 1),
          pointsFrom(asked, POINTS_HARD),
        ),
      ),
  },
  {
    id: 'BLK-H2',
    tier: 'hard',
    title: 'Bony tenderness plus a risk factor',
    when: 'focal bony tenderness AND (bsi-previous-count >= 1 OR bsi-pes-cavus = yes OR bsi-recent-volume-increase = yes)',
    action: 'Stop running; medical review, radiograph then MRI; non-impact fitness only',
    blocks: IMPACT,
    tag: 'verified',
    fires: (asked) =>
      all(
        tenderBone(asked),
        any(
          asked.read.number('bsi-previous-count', (count) => count >= 1),
          asked.read.is('bsi-pes-cavus', 'yes'),
          asked.read.is('bsi-recent-volume-increase', 'yes'),
        ),
      ),
  },
  {
    id: 'BLK-H3',
    tier: 'hard',
    title: 'Tenderness at a higher-risk bone',
    when: 'focal bony tenderness in {patella, tibial-shaft-anterior, distal-femur} OR rf-hip-groin = yes (femoral neck / hip)',
    action:
      'Stop running; medical review, radiograph then MRI; non-impact fitness only. Groin pain on hop or painful hip rotation = urgent, crutches',
    blocks: IMPACT,
    tag: 'convention',
    fires: ({ read }) =>
      any(read.is('bsi-focal-bony-tenderness', 'patella', 'tibial-shaft-anterior', 'distal-femur'), read.is('rf-hip-groin', 'yes')),
  },
  {
    id: 'BLK-H4',
    tier: 'hard',
    title: 'Known BSI not cleared / recent surgery',
    when: 'rf-confirmed-bsi = yes OR rf-recent-surgery = yes',
    action: "Follow treating doctor's timeline",
    blocks: IMPACT,
    tag: 'convention',
    fires: ({ read }) => any(read.is('rf-confirmed-bsi', 'yes'), read.is('rf-recent-surgery', 'yes')),
  },
  {
    id: 'BLK-H5',
    tier: 'hard',
    title: 'Mechanical or traumatic internal derangement',
    when: 'rf-true-locked-knee = yes OR rf-giving-way = yes OR rf-patellar-dislocation = yes OR rf-effusion in {moderate-large, rapid-post-injury}',
    action: 'Urgent orthopaedic / sports medicine review',
    blocks: IMPACT,
    tag: 'memory',
    fires: ({ read }) =>
      any(
        read.is('rf-true-locked-knee', 'yes'),
        read.is('rf-giving-way', 'yes'),
        read.is('rf-patellar-dislocation', 'yes'),
        read.is('rf-effusion', 'moderate-large', 'rapid-post-injury'),
      ),
  },
  {
    id: 'BLK-H6',
    tier: 'hard',
    title: 'Systemic / tumour warning or cannot weight bear',
    when: 'rf-cancer-systemic = yes OR rf-unable-weight-bear-atraumatic = yes',
    action: 'Urgent medical review and imaging',
    blocks: IMPACT,
    tag: 'memory',
    fires: ({ read }) => any(read.is('rf-cancer-systemic', 'yes'), read.is('rf-unable-weight-bear-atraumatic', 'yes')),
  },
  {
    id: 'BLK-H7',
    tier: 'hard',
    title: 'Severe energy deficiency',
    when: 'dietary-restriction = current-eating-disorder OR (age >= 18 AND bmi <= 17.5) OR weight-loss-1-month-pct >= 10 OR triad-cra-score >= 6 OR months-since-last-period >= 12 OR (months-since-last-period >= 3 AND any positive in H1 set)',
    action: 'Sports physician + dietitian; REDs CAT2 is physician-led',
    blocks: IMPACT,
    tag: 'convention',
    fires: ({ read, facts, features }) =>
      any(
        read.is('dietary-restriction', 'current-eating-disorder'),
        facts.age >= ADULT_AGE ? read.number('bmi', (bmi) => bmi <= 17.5) : [],
        read.number('weight-loss-1-month-pct', (percent) => percent >= 10),
        read.number('triad-cra-score', (score) => score >= 6),
        read.number('months-since-last-period', (months) => months >= 12 || (months >= 3 && features.length > 0)),
      ),
  },
]

const SOFT_RULES: readonly BlockingRule[] = [
  {
    id: 'BLK-S1',
    tier: 'soft',
    title: 'One bone-stress feature',
    when: 'exactly 1 positive in the H1 set, or BSI points >= 4',
    action: 'Physio must review; prefer pause and re-test in 7-10 days or refer',
    blocks: RUNNING,
    tag: 'convention',
    fires: (asked) =>
      any(
        featuresWhen(asked, (count) => count === 1),
        pointsFrom(asked, POINTS_SOFT),
      ),
  },
  {
    id: 'BLK-S2',
    tier: 'soft',
    title: 'Risk profile without tenderness',
    when: 'bsi-cpr-score >= 3 without tenderness OR (bsi-progressive-earlier-onset = yes AND triad-cra-score >= 2) OR bsi-pain-walking = yes',
    action: 'Review, consider imaging',
    blocks: RUNNING,
    tag: 'convention',
    fires: (asked) =>
      any(
        tenderBone(asked).length === 0 ? asked.read.number('bsi-cpr-score', (score) => score >= 3) : [],
        all(
          asked.read.is('bsi-progressive-earlier-onset', 'yes'),
          asked.read.number('triad-cra-score', (score) => score >= 2),
        ),
        asked.read.is('bsi-pain-walking', 'yes'),
      ),
  },
  {
    id: 'BLK-S3',
    tier: 'soft',
    title: 'Moderate energy risk',
    when: 'triad-cra-score between 2 and 5 OR menses-per-12-months <= 9 OR months-since-last-period >= 3 (all only where interpretable) OR low-libido-hormonal-male = yes OR (age >= 18 AND bmi > 17.5 and < 18.5)',
    action: 'Medical/dietetic referral; plan only with load cap',
    blocks: RUNNING,
    tag: 'verified',
    fires: ({ read, facts }) =>
      any(
        read.number('triad-cra-score', (score) => score >= 2 && score <= 5),
        read.number('menses-per-12-months', (count) => count <= 9),
        read.number('months-since-last-period', (months) => months >= 3),
        read.is('low-libido-hormonal-male', 'yes'),
        facts.age >= ADULT_AGE ? read.number('bmi', (bmi) => bmi > 17.5 && bmi < 18.5) : [],
      ),
  },
  {
    id: 'BLK-S4',
    tier: 'soft',
    title: 'Small effusion, inflammatory features, under 16, pregnant/post-partum, or no progress',
    when: 'rf-effusion = small OR rf-inflammatory = yes OR rf-child-adolescent = yes OR rf-pregnant-postpartum = yes OR rf-failed-progress = yes',
    action: 'Document plan or refer',
    blocks: RUNNING,
    tag: 'convention',
    fires: ({ read }) =>
      any(
        read.is('rf-effusion', 'small'),
        read.is('rf-inflammatory', 'yes'),
        read.is('rf-child-adolescent', 'yes'),
        read.is('rf-pregnant-postpartum', 'yes'),
        read.is('rf-failed-progress', 'yes'),
      ),
  },
  {
    id: 'BLK-S5',
    tier: 'soft',
    title: 'Safety questions unanswered',
    when: 'any mandatory question (H1 set, all red-flags) = unknown / not-done / missing',
    action: 'Finish screening; unknown is never treated as no',
    blocks: RUNNING,
    tag: 'convention',
    fires: ({ facts }) => findUnanswered(facts).map((id) => describeUnanswered(id, facts)),
  },
]

/** Every rule that stops a plan, the worst tier first. */
export const BLOCKING_RULES: readonly BlockingRule[] = [...EMERGENCY_RULES, ...HARD_RULES, ...SOFT_RULES]
