import type { FindingWords, MeasureField } from '@/lib/assessments/types'
import type { AssessmentResult, FiredRule } from '@/lib/clinical/screening/types'
import { BandMark } from '../ui/band-mark'
import { EvidenceTag } from './evidence-tag'
import { QuestionLink } from './question-link'
import { valueWords } from './value-words'
import css from './findings-panel.module.css'

interface RuleListProps {
  readonly result: AssessmentResult
  readonly words: FindingWords
  readonly fields: ReadonlyMap<string, MeasureField>
  readonly onQuestion: (measure: string) => void
}

const GATE_TITLES = {
  clear: 'Safety rules',
  soft: 'Why the gate is not clear',
  hard: 'Why the gate is hard',
  emergency: 'Why to refer today',
}

/** Answers to show of the rule that only says that some are missing. */
const FEW = 4

export function RuleList({ result, ...shared }: RuleListProps) {
  return (
    <section aria-label={GATE_TITLES[result.gate.state]}>
      <h2 className={css.head}>{GATE_TITLES[result.gate.state]}</h2>
      <ol>
        {result.gate.rules.map((rule) => (
          <Rule key={rule.id} rule={rule} {...shared} />
        ))}
      </ol>
    </section>
  )
}

function Rule({ rule, words, fields, onQuestion }: Omit<RuleListProps, 'result'> & { readonly rule: FiredRule }) {
  const isOpen = rule.id === 'BLK-S5'
  const shown = isOpen ? rule.because.slice(0, FEW) : rule.because
  const rest = rule.because.length - shown.length
  return (
    <li className={`${css.rule} ${rule.tier === 'soft' ? css.soft : ''}`}>
      <div className={css.rulehead}>
        <h3>{rule.title}</h3>
        <span>{`${rule.id.replace('BLK-', '')}, ${rule.tier}`}</span>
      </div>
      <div className={css.because}>
        {shown.map(({ measure, side, value }) => (
          <QuestionLink key={`${measure}${side ?? ''}`} measure={fields.has(measure) ? measure : null} onQuestion={onQuestion}>
            <BandMark level={isOpen ? 'edge' : 'outside'} size={14} />
            <span>{[words.measures[measure]?.label ?? measure, side && side !== 'none' ? side : ''].filter(Boolean).join(', ')}</span>
            <b>{valueWords(value, words.measures[measure]?.unit ?? '', fields.get(measure))}</b>
          </QuestionLink>
        ))}
        {rest > 0 && <p className={css.act}>{`and ${rest} more`}</p>}
      </div>
      <p className={css.act}>{rule.action}</p>
      <p className={css.tagline}>
        <EvidenceTag tag={rule.tag} />
        {rule.released ? `Released by ${rule.released.by}` : ''}
      </p>
    </li>
  )
}
