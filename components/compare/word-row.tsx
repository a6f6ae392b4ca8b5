import type { Comparison } from '@/lib/clinical/findings/compare-cases'
import type { Interpretation } from '@/lib/clinical/screening/types'
import type { MeasureTable } from '@/lib/findings/types'
import { levelWords } from '../findings/level-words'
import { placeWords } from '../findings/reading-words'
import { valueWords } from '../findings/value-words'
import { BandMark } from '../ui/band-mark'
import { VisuallyHidden } from '../ui/visually-hidden'
import css from './compare-screen.module.css'

interface WordRowProps {
  readonly comparison: Comparison
  readonly measures: MeasureTable
  readonly then: string
  readonly now: string
}

/** Two answers in words, or one where the other was not measured: shown, not judged. */
export function WordRow({ comparison, measures, then, now }: WordRowProps) {
  return (
    <li className={css.words}>
      <p>{placeWords(comparison, measures)}</p>
      <Answer reading={comparison.earlier} missing="not measured then" day={then} measures={measures} />
      <Answer reading={comparison.now} missing="not measured now" day={now} measures={measures} />
    </li>
  )
}

interface AnswerProps {
  readonly reading: Interpretation | null
  readonly missing: string
  readonly day: string
  readonly measures: MeasureTable
}

function Answer({ reading, missing, day, measures }: AnswerProps) {
  if (!reading) return <p className={css.missing}>{missing}</p>
  const level = levelWords(reading.level)
  return (
    <p className={css.answer}>
      <small>{day}</small>
      <span>
        {level && <BandMark level={level.mark} size={14} />}
        {valueWords(reading.value, reading.unit, measures[reading.measure]) || 'none ticked'}
        {level && <VisuallyHidden>{`, ${level.words}`}</VisuallyHidden>}
      </span>
    </p>
  )
}
