import type { Interpretation } from '@/lib/clinical/screening/types'
import type { FindingsPage } from '@/lib/findings/types'
import { railDrawing } from '../figures/band-rail'
import { FittedFigure } from '../figures/fitted-figure'
import { BandMark } from '../ui/band-mark'
import { VisuallyHidden } from '../ui/visually-hidden'
import { levelWords } from './level-words'
import { railOf } from './rail-of'
import { placeWords, saidReading } from './reading-words'
import { SourceButton } from './source-context'
import css from './factor-card.module.css'

interface DriverRowProps {
  /** Everything that was read of one measure, the worst first. */
  readonly readings: readonly Interpretation[]
  readonly page: FindingsPage
  readonly block: string
}

/** One input of a factor: its level, both sides on the rail of its bands, and the number that weighs, which opens to its source. */
export function DriverRow({ readings, page, block }: DriverRowProps) {
  const worst = readings[0]
  if (!worst) return null
  const { measures } = page
  const level = levelWords(worst.level)
  const facts = measures[worst.measure]
  const same = readings.filter(({ measure }) => measure === worst.measure)
  const rail = facts ? railOf(facts, same) : null
  const description = `${same.map((each) => saidReading(each, measures)).join('; ')}.`
  return (
    <li className={css.driver}>
      <span className={css.name}>
        {level && <BandMark level={level.mark} />}
        <span>
          {placeWords(worst, measures)}
          {level && <VisuallyHidden>{`, ${level.words}`}</VisuallyHidden>}
        </span>
      </span>
      <span className={css.rail}>
        {rail && (
          <FittedFigure firstWidth={216} draw={(width) => railDrawing({ ...rail, title: facts?.label ?? '', description, width })} />
        )}
      </span>
      <SourceButton page={page} reading={worst} block={block} />
    </li>
  )
}
