import type { MeasureId } from '@/lib/clinical/measures/registry'

interface SafetyBlock {
  readonly id: string
  readonly title: string
  readonly measures: readonly MeasureId[]
  /** The plain no of each question that "None of these" answers; null where every question has to be asked and examined. */
  readonly none: Readonly<Partial<Record<MeasureId, string>>> | null
}

/**
 * How the safety questions stand together. Which may be answered with one "None of these" is a convention: bone stress may not,
 * because two of its answers come from the hand and the hop, and the Ottawa items may not, because they follow an injury.
 */
export const SAFETY_BLOCKS: readonly SafetyBlock[] = [
  {
    id: 'bone-stress',
    title: 'Bone stress',
    measures: [
      'bsi-constant-pain',
      'bsi-rest-pain',
      'bsi-night-pain',
      'bsi-focal-bony-tenderness',
      'bsi-hop-test',
      'bsi-recent-volume-increase',
      'bsi-previous-count',
      'bsi-pes-cavus',
    ],
    none: null,
  },
  {
    id: 'joint',
    title: 'The joint',
    measures: [
      'rf-acute-trauma',
      'rf-ottawa-fibular-head',
      'rf-ottawa-patella',
      'rf-ottawa-flexion-90',
      'rf-ottawa-weight-bear',
      'rf-hot-swollen-joint-fever',
      'rf-true-locked-knee',
      'rf-effusion',
      'rf-extensor-mechanism',
      'rf-patellar-dislocation',
      'rf-giving-way',
      'rf-unable-weight-bear-atraumatic',
    ],
    none: {
      'rf-acute-trauma': 'no',
      'rf-hot-swollen-joint-fever': 'no',
      'rf-true-locked-knee': 'no',
      'rf-effusion': 'none',
      'rf-extensor-mechanism': 'no',
      'rf-patellar-dislocation': 'no',
      'rf-giving-way': 'no',
      'rf-unable-weight-bear-atraumatic': 'no',
    },
  },
  {
    id: 'general-health',
    title: 'Blood vessels, nerves, heart, general health',
    measures: ['rf-dvt-suspected', 'wells-dvt-score', 'rf-neurovascular', 'rf-cardiac-symptoms', 'rf-cancer-systemic', 'rf-inflammatory'],
    none: {
      'rf-dvt-suspected': 'no',
      'rf-neurovascular': 'no',
      'rf-cardiac-symptoms': 'no',
      'rf-cancer-systemic': 'no',
      'rf-inflammatory': 'no',
    },
  },
  {
    id: 'hip-surgery-life',
    title: 'Hip, surgery, life',
    measures: ['rf-hip-groin', 'rf-recent-surgery', 'rf-pregnant-postpartum', 'rf-confirmed-bsi', 'rf-failed-progress'],
    none: {
      'rf-hip-groin': 'no',
      'rf-recent-surgery': 'no',
      'rf-pregnant-postpartum': 'no',
      'rf-confirmed-bsi': 'no',
      'rf-failed-progress': 'no',
    },
  },
]
