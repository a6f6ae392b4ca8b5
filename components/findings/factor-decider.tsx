'use client'

import type { Factor } from '@/lib/clinical/screening/types'
import type { FactorDecision, FindingsPage } from '@/lib/findings/types'
import { Button } from '../ui/button'
import { clockWords, dayOf, dayWords } from '../ui/day-words'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { DecisionNote } from './decision-note'
import type { DecideFactor } from './factor-props'
import { useDecide } from './use-decide'
import css from './factor-decider.module.css'

interface FactorDeciderProps {
  readonly factor: Factor
  readonly page: FindingsPage
  readonly decision: FactorDecision | null
  readonly onDecided: (decision: FactorDecision) => void
  readonly decide: DecideFactor | null
  /** Small, for a factor that nobody has to decide on. */
  readonly isQuiet?: boolean
}

/** Confirm at one press, dismiss with a reason, take either back. A decision stands beside the assessment, signed or not. */
export function FactorDecider({ factor, page, decision, onDecided, decide, isQuiet = false }: FactorDeciderProps) {
  const name = page.factors[factor.id]?.name ?? factor.id
  const { send, note, setNote, isSending, problem } = useDecide({
    assessmentId: page.assessment.id,
    factor: factor.id,
    decision,
    decide,
    onDecided,
  })
  const standing = decision && decision.decision !== 'taken-back' ? decision : null
  return (
    <div className={css.decider} role="group" aria-label={`Your decision on ${name}`}>
      {standing && <Standing {...{ standing, factor }} timeZone={page.timeZone} />}
      {decide && standing && note === null && (
        <p className={css.row}>
          <Button look="tool" disabled={isSending} onClick={() => send('taken-back', '')}>
            {standing.decision === 'dismissed' ? 'Bring back' : 'Undo'}
          </Button>
          <Button look="tool" onClick={() => setNote({ decision: standing.decision, text: standing.note })}>
            {standing.note === '' ? 'Add note' : 'Edit note'}
          </Button>
        </p>
      )}
      {decide && !standing && note === null && (
        <p className={css.row}>
          <Button look={isQuiet ? 'tool' : 'line'} disabled={isSending} onClick={() => send('confirmed', '')}>
            {isQuiet ? 'Confirm anyway' : 'Confirm'}
          </Button>
          {!isQuiet && (
            <Button look="plain" onClick={() => setNote({ decision: 'dismissed', text: '' })}>
              Dismiss
            </Button>
          )}
        </p>
      )}
      {note && <DecisionNote {...{ name, note, isSending }} onNote={setNote} onSend={() => send(note.decision, note.text)} />}
      {problem && <Notice tone="alarm">{problem}</Notice>}
    </div>
  )
}

const WORDS = { confirmed: 'Confirmed', dismissed: 'Dismissed', 'taken-back': '' } as const

interface StandingProps {
  readonly standing: FactorDecision
  readonly factor: Factor
  readonly timeZone: string
}

/** What was decided, by whom and when; and on which reading, when that has changed since. */
function Standing({ standing, factor, timeZone }: StandingProps) {
  const { decision, decidedAt, decidedBy, note, verdict, score } = standing
  const when = `${dayWords(dayOf(decidedAt, timeZone))}, ${clockWords(decidedAt, timeZone)}, ${decidedBy}`
  const hasMoved = verdict !== factor.verdict || score !== factor.score
  return (
    <div className={css.standing} role="status">
      <Icon name={decision === 'confirmed' ? 'check' : 'close'} size={18} />
      <p>
        <b>{WORDS[decision]}</b>
        <span>{` ${when}`}</span>
        {note !== '' && <q>{note}</q>}
        {hasMoved && <span className={css.moved}>{`Decided when it read ${verdict}, ${score}. Look again.`}</span>}
      </p>
    </div>
  )
}
