import type { RunSession } from '../plan/types'

/** One kind of harder running. */
export interface Rung {
  readonly rung: number
  readonly name: string
  readonly dose: string
  readonly intensity: Exclude<RunSession['intensity'], 'easy'>
}

/** Harder running, rung by rung. The condition decides the order. House design: convention. */
export const RUNGS: readonly Rung[] = [
  { rung: 1, name: 'Strides', dose: '4 x 15-20 s fast-relaxed, walk back', intensity: 'strides' },
  { rung: 2, name: 'Longer strides', dose: '6 x 20-30 s', intensity: 'strides' },
  { rung: 3, name: 'Short efforts', dose: '6 x 1 min RPE 6, 2 min easy', intensity: 'intervals' },
  { rung: 4, name: 'Tempo blocks', dose: '3 x 4 min RPE 6, 2 min easy', intensity: 'tempo' },
  { rung: 5, name: 'Tempo', dose: '15-20 min RPE 6-7', intensity: 'tempo' },
  { rung: 6, name: 'Gentle uphill', dose: '4-6 x 30 s at 3-5%, walk down', intensity: 'hills' },
  { rung: 7, name: 'Rolling', dose: 'easy run, slopes <=5%, downhill walked first time', intensity: 'hills' },
  { rung: 8, name: 'Intervals', dose: '4-5 x 3 min RPE 7-8', intensity: 'intervals' },
  { rung: 9, name: 'Downhill / steep', dose: '4 x 30 s easy downhill <=5%, then longer', intensity: 'hills' },
]

/** The order of the rungs. Downhill is last for knees; steep uphill and downhill are last for the shin, hills and speed for thigh and kneecap. */
export const RUNG_ORDER = {
  PFP: [1, 2, 3, 4, 5, 6, 8, 7, 9],
  ITBS: [1, 2, 3, 8, 4, 5, 6, 7, 9],
  'BSI-tibia': [4, 5, 1, 2, 3, 7, 8, 6, 9],
  'BSI-femur': [4, 5, 1, 2, 3, 6, 7, 8, 9],
} as const satisfies Readonly<Record<string, readonly number[]>>
