import type { FindingWords, MeasureField } from '@/lib/assessments/types'
import type { CrossCheck } from '@/lib/clinical/findings/cross-checks'
import type { AssessmentResult } from '@/lib/clinical/screening/types'
import { FactorList } from './factor-list'
import { RuleList } from './rule-list'
import css from './findings-panel.module.css'

export interface MissingPart {
  readonly title: string
  readonly count: number
  /** The first question that lacks an answer. */
  readonly first: string
}

interface FindingsPanelProps {
  readonly result: AssessmentResult
  readonly crossChecks: readonly CrossCheck[]
  readonly missing: readonly MissingPart[]
  readonly words: FindingWords
  readonly fields: ReadonlyMap<string, MeasureField>
  /** Takes the reader to a question. */
  readonly onQuestion: (measure: string) => void
}

/** What the answers say so far: the rules that fired with the answers that fired them, the factors, and what is missing. */
export function FindingsPanel({ result, crossChecks, missing, words, fields, onQuestion }: FindingsPanelProps) {
  const total = missing.reduce((sum, { count }) => sum + count, 0)
  const shared = { words, fields, onQuestion }
  return (
    <>
      {result.gate.rules.length > 0 && <RuleList result={result} {...shared} />}
      {crossChecks.length > 0 && (
        <div className={css.block}>
          <h3>Please check</h3>
          {crossChecks.map(({ message }) => (
            <p key={message} className={css.check}>
              {message}
            </p>
          ))}
        </div>
      )}
      <FactorList result={result} {...shared} />
      <div className={`${css.block} ${css.missing}`}>
        <h3>
          Still missing<small>{total === 0 ? 'nothing' : `${total} answers`}</small>
        </h3>
        {missing.map(({ title, count, first }) => (
          <button key={title} type="button" className={css.link} onClick={() => onQuestion(first)}>
            <span>{count === 1 ? `${title}: ${words.measures[first]?.label ?? first}` : title}</span>
            <b>{count}</b>
          </button>
        ))}
      </div>
    </>
  )
}
