import type { MeasureField } from '@/lib/assessments/types'
import type { ObservedValue } from '@/lib/clinical/measures/types'
import { showNumber } from '../ui/number-text'

interface ShownUnit {
  readonly words: string
  /** Written close to the number, as a degree sign. */
  readonly isTight: boolean
}

const SHOWN: Readonly<Record<string, string>> = {
  'NPRS 0-10': '',
  '0-10': '',
  '0-100': 'of 100',
  'yes/no': '',
  'yes/no/unknown': '',
  category: '',
  count: '',
  points: '',
  Z: '',
  'steps/min': '/min',
  'count/week': 'a week',
  'days/week': 'days a week',
  'km/week': 'km a week',
  weeks: 'weeks',
}

/** The unit as it stands beside a number on the screen. */
export function shownUnit(unit: string): ShownUnit {
  if (unit === 'deg') return { words: '°', isTight: true }
  return { words: Object.hasOwn(SHOWN, unit) ? (SHOWN[unit] ?? '') : unit, isTight: false }
}

/** Words about a number with its unit: "5° or less", "over 3 cm". */
export function withUnit(words: string, unit: string): string {
  const shown = shownUnit(unit)
  return shown.isTight ? words.replace(/[\d.]*\d/g, `$&${shown.words}`) : `${words} ${shown.words}`.trim()
}

const TRI_WORDS: Readonly<Record<string, string>> = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Unknown',
  missing: 'Not asked',
  'not-done': 'Not done',
  'not-started': 'Not started yet',
}

/** What the words of an option are found in. */
type Options = Pick<MeasureField, 'value' | 'optionLabels'>

/** An answer in the words in which it was given: "8.5°", "Crosses", "Yes". */
export function valueWords(value: ObservedValue, unit: string, field?: Options): string {
  if (typeof value === 'number') {
    const { words, isTight } = shownUnit(unit)
    return `${showNumber(unit === '%' ? Math.round(value) : value)}${isTight || words === '' ? '' : ' '}${words}`
  }
  const each = typeof value === 'string' ? [value] : value
  return each.map((option) => optionWords(option, field)).join(', ')
}

export function optionWords(option: string, field?: Options): string {
  const options = field?.value.kind === 'choice' || field?.value.kind === 'choices' ? field.value.options : []
  return field?.optionLabels?.[options.indexOf(option)] ?? TRI_WORDS[option] ?? option.replaceAll('-', ' ')
}
