import type { ReactNode } from 'react'
import type { Comparison } from '@/lib/clinical/findings/compare-cases'
import type { MeasureTable } from '@/lib/findings/types'
import { changeDrawing } from '../figures/change-band'
import { FittedFigure } from '../figures/fitted-figure'
import { changeFigure, changeWords, errorWords } from './change-words'
import { placeWords } from './reading-words'
import { shownUnit } from './value-words'
import css from './change-row.module.css'

interface ChangeRowProps {
  readonly comparison: Comparison
  readonly measures: MeasureTable
  /** What can be opened from the row. */
  readonly children?: ReactNode
}

/** One measure and side then and now: drawn with its error, and said in one of the few ways in which a change may be said. */
export function ChangeRow({ comparison, measures, children }: ChangeRowProps) {
  const figure = changeFigure(comparison, measures)
  const words = changeWords(comparison)
  if (!figure || !words) return null
  const unit = comparison.error === null ? shownUnit(comparison.now?.unit ?? '').words : ''
  return (
    <li className={css.row}>
      <p className={css.name}>
        {placeWords(comparison, measures)}
        <small>{[unit, errorWords(comparison)].filter(Boolean).join(', ')}</small>
        {children && <span className={css.open}>{children}</span>}
      </p>
      <FittedFigure firstWidth={320} draw={(width) => changeDrawing({ ...figure, width })} />
      <p className={css.verdict} data-tone={words.tone}>
        <i aria-hidden="true" />
        <span>
          {words.verdict}
          {words.why && <small>{words.why}</small>}
        </span>
      </p>
    </li>
  )
}

/** What the marks of the drawings mean. */
export function ChangeKey({ then, now }: { readonly then: string; readonly now: string }) {
  return (
    <p className={css.key} aria-hidden="true">
      <span data-look="then">{then}</span>
      <span data-look="now">{now}</span>
      <span data-look="band">measurement error</span>
      <span data-look="better">real change, better</span>
      <span data-look="worse">real change, worse</span>
    </p>
  )
}
