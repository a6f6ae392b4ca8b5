import type { Comparison } from '@/lib/clinical/findings/compare-cases'
import type { Interpretation } from '@/lib/clinical/screening/types'
import type { ComparePage, MeasureTable, SourcePage } from '@/lib/findings/types'
import { levelWords } from '../findings/level-words'
import { placeWords } from '../findings/reading-words'
import { SourceButton } from '../findings/source-context'
import { BandMark } from '../ui/band-mark'
import { VisuallyHidden } from '../ui/visually-hidden'
import css from './compare-screen.module.css'

interface WordRowProps {
  readonly comparison: Comparison
  readonly measures: MeasureTable
  readonly pair: NonNullable<ComparePage['pair']>
  readonly then: string
  readonly now: string
  /** Below which the source of an answer opens. */
  readonly block: string
}

/** Two answers in words, or one where the other was not measured: shown, not judged. */
export function WordRow({ comparison, measures, pair, then, now, block }: WordRowProps) {
  return (
    <li className={css.words}>
      <p>{placeWords(comparison, measures)}</p>
      <Answer reading={comparison.earlier} missing="not measured then" day={then} page={pair.earlier} block={block} />
      <Answer reading={comparison.now} missing="not measured now" day={now} page={pair.later} block={block} />
    </li>
  )
}

interface AnswerProps {
  readonly reading: Interpretation | null
  readonly missing: string
  readonly day: string
  readonly page: SourcePage
  readonly block: string
}

function Answer({ reading, missing, day, page, block }: AnswerProps) {
  if (!reading) return <p className={css.missing}>{missing}</p>
  const level = levelWords(reading.level)
  return (
    <p className={css.answer}>
      <small>{day}</small>
      <span>
        {level && <BandMark level={level.mark} size={14} />}
        <SourceButton page={page} reading={reading} block={block} />
        {level && <VisuallyHidden>{`, ${level.words}`}</VisuallyHidden>}
      </span>
    </p>
  )
}
