import type { FindingWords, MeasureField } from '@/lib/assessments/types'
import type { AssessmentResult, Factor, Interpretation } from '@/lib/clinical/screening/types'
import { BandMark } from '../ui/band-mark'
import { levelWords } from './level-words'
import { QuestionLink } from './question-link'
import { valueWords } from './value-words'
import css from './findings-panel.module.css'

interface FactorListProps {
  readonly result: AssessmentResult
  readonly words: FindingWords
  readonly fields: ReadonlyMap<string, MeasureField>
  readonly onQuestion: (measure: string) => void
}

/** The factors, the likeliest first, each with the answers that drove it. */
export function FactorList({ result, ...shared }: FactorListProps) {
  const ranked = result.factors.toSorted((a, b) => orderOf(a) - orderOf(b))
  return (
    <section aria-label="Findings so far">
      <h2 className={css.head}>
        Findings so far<small>update as you type</small>
      </h2>
      <ol className={css.rank}>
        {ranked.map((factor) => (
          <FactorLine key={factor.id} factor={factor} result={result} {...shared} />
        ))}
      </ol>
    </section>
  )
}

const orderOf = ({ rank, verdict }: Factor) => rank ?? (verdict === 'unlikely' ? 100 : 200)

const CLASSES = { likely: css.likely, possible: css.possible, unlikely: css.unlikely, 'not-assessed': css.none }

function FactorLine({ factor, result, words, fields, onQuestion }: FactorListProps & { readonly factor: Factor }) {
  const { id, rank, verdict, score, drivers } = factor
  const isShown = verdict === 'likely' || verdict === 'possible'
  return (
    <li className={CLASSES[verdict]}>
      <span className={css.number}>{rank ?? '–'}</span>
      <h3>{words.factors[id] ?? id}</h3>
      <span className={css.verdict}>{verdict.replace('-', ' ')}</span>
      {isShown && score !== null && (
        <div className={css.meter} role="img" aria-label={`${score} of 100`}>
          <i style={{ width: `${score}%` }} />
        </div>
      )}
      {isShown && (
        <div className={css.drivers}>
          {drivers.map((driver) => (
            <Driver key={driver} driver={driver} result={result} {...{ words, fields, onQuestion }} />
          ))}
        </div>
      )}
    </li>
  )
}

function Driver({ driver, result, words, fields, onQuestion }: FactorListProps & { readonly driver: string }) {
  const reading = worstOf(result.interpretations.filter(({ measure }) => measure === driver))
  const mark = reading ? levelWords(reading.level)?.mark : undefined
  const side = reading && reading.side !== 'none' ? `, ${reading.side}` : ''
  const target = reading?.of ?? driver
  return (
    <QuestionLink measure={fields.has(target) ? target : null} onQuestion={onQuestion}>
      <BandMark level={mark ?? 'usual'} size={14} />
      <span>{`${words.measures[driver]?.label ?? driver}${side}`}</span>
      <b>{reading ? valueWords(reading.value, reading.unit, fields.get(driver)) : ''}</b>
    </QuestionLink>
  )
}

const WORST_FIRST = ['severe', 'flag', 'deficit', 'unresolved', 'borderline', 'context', 'typical']

function worstOf(readings: readonly Interpretation[]): Interpretation | undefined {
  return readings.toSorted((a, b) => WORST_FIRST.indexOf(a.level) - WORST_FIRST.indexOf(b.level))[0]
}
