import type { EvidenceLine } from '../evidence/tag'
import { PAIN_LIMITED } from './protocol-ids'
import type { MeasureId } from './registry'

/** One thing about how a test was done that is recorded with its value. */
export interface ProtocolField {
  readonly id: string
  readonly label: string
  readonly kind:
    | { readonly kind: 'choice'; readonly options: readonly { readonly value: string; readonly label: string }[] }
    /** Said or not said: what is not ticked is not known to be otherwise. */
    | { readonly kind: 'tick' }
    | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit: string }
    | { readonly kind: 'text'; readonly maxLength: number }
  /**
   * What hangs on it. `band`: ticked, the value gets none. `comparison`: values are only compared when it is the same.
   * `record`: it is shown and nothing is read from it.
   */
  readonly decides: 'band' | 'comparison' | 'record'
  /** Why it is asked. */
  readonly why: EvidenceLine
}

export const STOPPED_BY_PAIN: ProtocolField = {
  id: PAIN_LIMITED,
  label: 'Stopped by pain',
  kind: { kind: 'tick' },
  decides: 'band',
  why: { text: 'Stop if knee pain exceeds 3/10 and mark pain-limited: the value then has no band.', tag: 'convention' },
}

const FIXATION: ProtocolField = {
  id: 'fixation',
  label: 'Dynamometer',
  kind: {
    kind: 'choice',
    options: [
      { value: 'belt', label: 'Belt-fixed' },
      { value: 'hand', label: 'Held by hand' },
    ],
  },
  decides: 'comparison',
  why: { text: 'Belt fixation is clearly more valid than hand-held.', tag: 'convention' },
}

const position = (options: readonly { value: string; label: string }[], why: EvidenceLine, label = 'Position'): ProtocolField => ({
  id: 'position',
  label,
  kind: { kind: 'choice', options },
  decides: 'comparison',
  why,
})

const SOURCE: ProtocolField = {
  id: 'source',
  label: 'Taken from',
  kind: {
    kind: 'choice',
    options: [
      { value: 'measured', label: 'Watch or diary' },
      { value: 'memory', label: 'Estimated from memory' },
    ],
  },
  decides: 'record',
  why: { text: 'From a watch export or diary where possible; an estimate is marked as one.', tag: 'convention' },
}

/** What the published methods ask to be kept with a value. A limit of entry here is a convention. */
export const PROTOCOLS: Readonly<Partial<Record<MeasureId, readonly ProtocolField[]>>> = {
  'running-capture-speed': [
    {
      id: 'surface',
      label: 'Surface',
      kind: {
        kind: 'choice',
        options: [
          { value: 'treadmill', label: 'Treadmill' },
          { value: 'indoors', label: 'Indoors, track or floor' },
          { value: 'outdoors', label: 'Outdoors' },
        ],
      },
      decides: 'comparison',
      why: { text: 'Store the surface with the trial; do not mix indoor and outdoor values.', tag: 'convention' },
    },
    {
      id: 'shoes',
      label: 'Shoes',
      kind: {
        kind: 'choice',
        options: [
          { value: 'usual', label: 'Usual running shoes' },
          { value: 'other', label: 'Other shoes' },
        ],
      },
      decides: 'comparison',
      why: { text: 'Filmed in the usual shoes.', tag: 'convention' },
    },
    {
      id: 'camera',
      label: 'Camera',
      kind: { kind: 'number', min: 24, max: 1000, unit: 'frames/s' },
      decides: 'record',
      why: { text: 'At least 120 frames/s preferred; 60 the least for pelvic drop.', tag: 'verified' },
    },
  ],
  'running-cadence': [
    {
      id: 'counted',
      label: 'Counted by',
      kind: {
        kind: 'choice',
        options: [
          { value: 'eye', label: 'Eye, 30 s' },
          { value: 'watch', label: 'Watch' },
        ],
      },
      decides: 'record',
      why: { text: 'Counted for 30 s and doubled, or a watch over at least 2 min.', tag: 'convention' },
    },
  ],
  'hip-abduction-strength-isometric': [
    position(
      [
        { value: 'side-lying', label: 'Side-lying' },
        { value: 'supine', label: 'On the back' },
        { value: 'standing', label: 'Standing' },
      ],
      { text: 'Side-lying reads about 30% higher than supine or standing, so never mix positions.', tag: 'convention' },
    ),
    FIXATION,
  ],
  'hip-external-rotation-strength': [
    position(
      [
        { value: 'hip-90', label: 'Hip at 90°' },
        { value: 'hip-0', label: 'Hip straight' },
      ],
      { text: 'Strength differs between 90 and 0 deg hip flexion.', tag: 'verified' },
    ),
    FIXATION,
  ],
  'hip-extension-strength': [FIXATION],
  'knee-extension-strength': [
    position(
      [
        { value: 'knee-90', label: 'Knee at 90°' },
        { value: 'knee-60', label: 'Knee at 60°' },
      ],
      { text: 'Knee 90 deg, or 60: store the angle.', tag: 'convention' },
      'Angle',
    ),
    FIXATION,
  ],
  'knee-flexion-strength': [
    position(
      [
        { value: 'seated', label: 'Seated' },
        { value: 'prone', label: 'Face down' },
      ],
      { text: 'Seated or prone, knee 90 deg: reuse the same position.', tag: 'convention' },
    ),
    FIXATION,
  ],
  'single-leg-sit-to-stand-reps': [
    {
      id: 'seat-height',
      label: 'Seat height',
      kind: { kind: 'number', min: 20, max: 80, unit: 'cm' },
      decides: 'comparison',
      why: { text: 'A chair giving about 90 deg knee bend: record its height.', tag: 'convention' },
    },
  ],
  'side-plank-time': [
    {
      id: 'gave-out',
      label: 'What gave out',
      kind: {
        kind: 'choice',
        options: [
          { value: 'trunk', label: 'Trunk or hip' },
          { value: 'arm', label: 'Arm' },
        ],
      },
      decides: 'record',
      why: { text: '42.5% stopped because of the arm, not the trunk.', tag: 'verified' },
    },
  ],
  'akps-total': [
    {
      id: 'language',
      label: 'Language version',
      kind: { kind: 'text', maxLength: 60 },
      decides: 'record',
      why: { text: 'Store language version and date.', tag: 'convention' },
    },
  ],
  'weekly-distance-current': [SOURCE],
  'weekly-distance-prior-4wk': [SOURCE],
  'longest-run-prior-30d': [SOURCE],
}
