import type { Comparison, Difference } from '@/lib/clinical/findings/compare-cases'
import type { MeasureTable } from '@/lib/findings/types'
import type { ChangeBand } from '../figures/change-band'
import { listWords, placeWords } from './reading-words'
import { valueWords } from './value-words'

export type ChangeTone = ChangeBand['tone']

export interface ChangeWords {
  readonly tone: ChangeTone
  /** The verdict. Nothing is called real that is not beyond the error. */
  readonly verdict: string
  /** Why it is not judged, where there is something to say. */
  readonly why?: string
}

const VERDICTS = {
  'real-better': { tone: 'better', verdict: 'Real change, better' },
  'real-worse': { tone: 'worse', verdict: 'Real change, worse' },
  real: { tone: 'plain', verdict: 'Real change', why: 'neither better nor worse: both within the usual range' },
  'within-error': { tone: 'plain', verdict: 'Within measurement error' },
  'error-unknown': { tone: 'plain', verdict: 'Shown, not judged', why: 'no measurement error is known' },
} as const satisfies Readonly<Record<string, ChangeWords>>

const BEYOND_SYMMETRY = 'not called better or worse: over 100 % the sore side is the stronger one'

/** What may be said of a change; null where one of the two is missing, or they are words. */
export function changeWords({ change, differences, of }: Comparison): ChangeWords | null {
  if (!change) return null
  const isKnown = ({ earlier, now }: Difference) => earlier !== null && now !== null
  if (change.isComparable === 'no') {
    const why = differences.filter(isKnown).map(({ what, earlier, now }) => `${what.toLowerCase()} ${earlier ?? ''} then, ${now ?? ''} now`)
    return { tone: 'not-comparable', verdict: 'Not comparable', why: why.join('; ') }
  }
  if (change.isComparable === 'unknown') {
    const why = `${listWords(differences.map(({ what }) => what.toLowerCase()))} not recorded both times`
    return { tone: 'not-comparable', verdict: 'Shown, not judged', why }
  }
  const isBeyondSymmetry = of !== undefined && change.verdict === 'real'
  return isBeyondSymmetry ? { ...VERDICTS.real, why: BEYOND_SYMMETRY } : VERDICTS[change.verdict]
}

/** The error as the row's small print says it: "error 2.8°", "error 0.18 Nm/kg". */
export function errorWords({ error, earlier }: Comparison): string {
  return errorText(error, earlier?.unit ?? '')
}

export function errorText(error: number | null, unit: string): string {
  return error === null ? 'no error known' : `error ${valueWords(Math.round(error * 100) / 100, unit)}`
}

/** The drawing of a change, but for its width; null where there is none to draw. */
export function changeFigure(comparison: Comparison, measures: MeasureTable): Omit<ChangeBand, 'width'> | null {
  const { earlier, now, error } = comparison
  const words = changeWords(comparison)
  if (!words || typeof earlier?.value !== 'number' || typeof now?.value !== 'number') return null
  const title = placeWords(comparison, measures)
  const numbers = `${valueWords(earlier.value, earlier.unit)} then, ${valueWords(now.value, now.unit)} now`
  const description = `${numbers}, ${errorWords(comparison)}. ${[words.verdict, words.why].filter(Boolean).join(': ')}.`
  return { title, description, then: earlier.value, now: now.value, error, tone: words.tone }
}

const ORDER = [
  'Real change, worse',
  'Real change, better',
  'Real change',
  'Within measurement error',
  'Shown, not judged',
  'Not comparable',
]

/** The changes of numbers, the real ones first. */
export function rankChanges(comparisons: readonly Comparison[]): readonly Comparison[] {
  const place = (each: Comparison) => ORDER.indexOf(changeWords(each)?.verdict ?? '')
  return comparisons.filter(({ change }) => change !== null).toSorted((a, b) => place(a) - place(b))
}
