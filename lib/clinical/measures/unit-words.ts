const WORDS: Readonly<Record<string, string>> = {
  deg: 'degrees',
  'NPRS 0-10': '',
  '0-10': '',
  '0-100': '',
  count: '',
  'count/week': 'a week',
  'days/week': 'days a week',
  category: '',
  'yes/no': '',
  'yes/no/unknown': '',
  Z: '',
  s: 'seconds',
  min: 'minutes',
  h: 'hours',
  reps: 'repetitions',
  'steps/min': 'steps a minute',
  'km/week': 'km a week',
}

/** The unit as a clinician says it: `unitWords('deg')` is `'degrees'`; empty where the number stands alone. */
export function unitWords(unit: string): string {
  return Object.hasOwn(WORDS, unit) ? (WORDS[unit] ?? '') : unit
}
