import type { PaperLight } from './types'

/*
 * The patient's education text, at the reading age of twelve. Source: the clinical hand-out "Your knee and your running" (our own
 * wording; the facts behind it are in the plan specification, section 4). The words are checked once and used on paper and screen alike.
 */

export const PAIN_SCALE = 'Score your pain from 0 (none) to 10 (the worst you can think of).'

export const KNEE_LIGHTS: readonly PaperLight[] = [
  {
    kind: 'green',
    name: 'Green',
    when: '0 to 2 while you run. It is back to normal within one hour. It is no worse the next morning.',
    act: 'Carry on with your plan.',
  },
  {
    kind: 'amber',
    name: 'Amber',
    when: '3 or 4, or it takes longer than an hour to settle.',
    act: 'Finish gently. Do the same step again next time. Do not move up.',
  },
  {
    kind: 'red',
    name: 'Red',
    when: '5 or more, or you limp, or the knee is worse or swollen the next day.',
    act: 'Stop and walk home. Rest from running for two days. Go back one step.',
  },
]

/** Before running comes back the same lights hold for the brisk walks. */
export const KNEE_WALK_LIGHTS: readonly PaperLight[] = [
  {
    kind: 'green',
    name: 'Green',
    when: '0 to 2 while you walk. It is back to normal within one hour. It is no worse the next morning.',
    act: 'Carry on with your plan.',
  },
  {
    kind: 'amber',
    name: 'Amber',
    when: '3 or 4, or it takes longer than an hour to settle.',
    act: 'Finish gently. Do the same walk again next time. Do not move up.',
  },
  {
    kind: 'red',
    name: 'Red',
    when: '5 or more, or you limp, or the knee is worse or swollen the next day.',
    act: 'Stop. Rest from brisk walks for two days. Then walk 5 minutes less.',
  },
]

const BONE_RED: PaperLight = { kind: 'red', name: 'Red', when: 'Any pain in the bone.', act: 'Stop and call us.' }

/** After a bone stress injury there is no amber. */
export const BONE_LIGHTS: readonly PaperLight[] = [
  { kind: 'green', name: 'Green', when: '0 in the bone, while you run, after it and the next day.', act: 'Carry on with your plan.' },
  BONE_RED,
]

export const BONE_WALK_LIGHTS: readonly PaperLight[] = [
  { kind: 'green', name: 'Green', when: '0 in the bone, while you walk, after it and the next day.', act: 'Carry on with your plan.' },
  BONE_RED,
]

/** While running is locked only exercises without impact are left, and no pain is accepted. */
export const LOCKED_LIGHTS: readonly PaperLight[] = [
  {
    kind: 'green',
    name: 'Green',
    when: '0 in the bone and the knee, while you exercise, after it and the next day.',
    act: 'Carry on with your exercises.',
  },
  { kind: 'red', name: 'Red', when: 'Any pain in the bone or the knee.', act: 'Stop and call us.' },
]

/** Pain on the outer side of the knee depends on time: the run ends with it. */
export const OUTER_KNEE_NOTE = 'Pain on the outer side of the knee comes with time. End the run when it reaches 3.'

export const NO_RUNNING: readonly string[] = [
  'No running, jumping, hopping or skipping until we tell you that it is safe. No test run either.',
  'Ask us before you bike, swim or train in another way.',
]

export const CALL_SOON: readonly string[] = [
  'pain does not ease with rest',
  'pain wakes you at night',
  'it hurts in one small spot on a bone',
  'it hurts to hop',
  'you limp for more than a day',
]

export const GET_HELP_TODAY: readonly string[] = [
  'your knee is hot and very swollen',
  'you feel unwell or have a fever',
  'your knee is stuck',
  'you cannot put weight on it',
  'your calf is swollen and sore',
  'you are short of breath (call for urgent help)',
]

export const WHAT_IS_GOING_ON =
  'Your knee is sore because it has been asked to do more than it is ready for just now. Sore does not mean broken. Most sore knees in runners settle with time, the right amount of running and strong legs. Some days will be better than others. That is normal.'

export const LOAD =
  'Change one thing at a time. First run more often, then longer, then faster, then hills. Do not let one run be much longer than your longest run of the last month. Keep one full rest day each week. If you miss runs, do not try to catch up.'

/** For plans of walks only. */
export const WALK_LOAD = 'Change one thing at a time. Keep one full rest day each week. If you miss walks, do not try to catch up.'

export const STRENGTH_HARD = 'The last few lifts should feel hard.'
export const STRENGTH_TOO_EASY = 'If it feels easy two times in a row, add a bit of weight.'
export const STRENGTH_STEADY = 'Steady, not hard.'
/** Pain limits of strength work; source: plan specification, section 2.3. */
export const STRENGTH_PAIN =
  'Pain of 0 to 2 is fine. If an exercise hurts 3 or more, use less weight or a smaller bend. If it hurts 5 or more, leave it out and tell us.'
export const BONE_STRENGTH_PAIN = 'Any pain in the bone: stop the exercise and call us.'
export const LOCKED_STRENGTH_PAIN = 'Any pain in the bone or the knee: stop the exercise and call us.'

export const SLEEP = 'Aim for seven to nine hours. If you slept badly, keep that day easy.'

export const FOOD =
  'Bones and muscles need fuel. Eat before and after hard days. Do not skip meals to lose weight while you heal. Tell us if your periods have changed or stopped, if you are losing weight, or if you feel tired all the time.'

export const SHOES =
  'Wear real running shoes, not fashion shoes. Pick the pair that feels most comfortable. No one shoe is best for all runners. Swap them at about 500 miles, or sooner if they are worn out. See us before you buy new shoes to fix pain. Change over slowly.'

export const FLARE_UP = {
  title: 'If your knee flares up',
  lead: 'A flare-up is common and it will pass.',
  steps: [
    'Take two days off running. Walk, bike or swim if that feels fine.',
    'Keep doing the gentle exercises. Start again one step back.',
    'Call us if it is not better in one week, or if you have two flare-ups in a row.',
  ],
} as const

/** While running is locked. */
export const LOCKED_FLARE_UP = {
  title: 'If it gets worse',
  lead: '',
  steps: ['Stop what hurts.', 'Call us.', 'Walk only if walking does not hurt.'],
} as const

/** A bone that is sore is not a flare-up to wait out. */
export const BONE_FLARE_UP = {
  title: 'If the bone hurts',
  lead: 'Your rule is different. Green is 0.',
  steps: ['Any pain in the bone means stop.', 'Call us before you run again.', 'Walk only if walking does not hurt.'],
} as const
