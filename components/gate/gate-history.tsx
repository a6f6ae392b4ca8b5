import type { ComponentProps } from 'react'
import { CLEARANCE_POINTS } from '@/lib/clinical/screening/clearance-points.data'
import { OFFLOAD_ACTIVITIES } from '@/lib/clinical/screening/offload-activities.data'
import type { GateEntry } from '@/lib/gate/types'
import { clockWords, dayOf, dayWords } from '../ui/day-words'
import { Sheet } from '../ui/sheet'
import type { GateActions } from './gate-actions'
import { REASON_WORDS, siteWords, standingWords } from './gate-words'
import { OffloadSheet } from './offload-sheet'
import { TakeBack } from './take-back'
import css from './gate-history.module.css'

interface GateHistoryProps {
  readonly patientId: string
  readonly history: readonly GateEntry[]
  readonly today: string
  readonly timeZone: string
  /** Null where nothing can be taken back: another page, or another role. */
  readonly takeBack: GateActions['takeBack'] | null
  /** Null where no sheet can be issued. */
  readonly issueSheet: ComponentProps<typeof OffloadSheet>['issue']
}

/** Everything that was decided about the gate, newest first: who, when, which rule, why, until when, and whether it still counts. */
export function GateHistory({ patientId, history, today, timeZone, takeBack, issueSheet }: GateHistoryProps) {
  const lastOffload = history.find(({ kind }) => kind === 'offload-plan')
  return (
    <Sheet title="History of the gate" count={history.length === 0 ? undefined : `${history.length} recorded`}>
      {history.length === 0 ? (
        <p className={css.empty}>Overrides, medical outcomes and clearances will stand here, with who, when and why.</p>
      ) : (
        <ol className={css.list}>
          {history.map((entry) => (
            <li key={entry.id} data-stands={entry.kind === 'offload-plan' || entry.standing.kind === 'stands'}>
              <p className={css.day}>{dayWords(dayOf(entry.recordedAt, timeZone), today)}</p>
              <div>
                <h3>{titleOf(entry)}</h3>
                <Facts entry={entry} today={today} />
                {entry.kind === 'offload-plan' && (
                  <OffloadSheet {...{ patientId, entry, timeZone }} issue={entry === lastOffload ? issueSheet : null} />
                )}
                {entry.kind !== 'offload-plan' && <p className={css.standing}>{standingWords(entry.standing, today)}</p>}
                <p className={css.by}>{`Recorded by ${entry.recordedName} at ${clockWords(entry.recordedAt, timeZone)}`}</p>
              </div>
              {takeBack && entry.kind !== 'offload-plan' && entry.standing.kind === 'stands' && (
                <TakeBack
                  of={entry.kind === 'clearance' ? 'clearance' : 'release'}
                  id={entry.id}
                  what={titleOf(entry)}
                  takeBack={takeBack}
                />
              )}
            </li>
          ))}
        </ol>
      )}
    </Sheet>
  )
}

function titleOf(entry: GateEntry): string {
  switch (entry.kind) {
    case 'override':
      return `Override of ${entry.rule.replace('BLK-', '')}: ${entry.ruleTitle}`
    case 'medical-outcome':
      return `Medical outcome for ${entry.rule.replace('BLK-', '')}: ${entry.ruleTitle}`
    case 'clearance':
      return `Clearance: ${siteWords(entry.clearance.site)}`
    case 'offload-plan':
      return 'Offload plan'
  }
}

function Facts({ entry, today }: { readonly entry: GateEntry; readonly today: string }) {
  if (entry.kind === 'offload-plan') {
    const ticked = OFFLOAD_ACTIVITIES.filter(({ id }) => entry.allowed.includes(id)).map(({ text }) => text)
    return (
      <>
        <p>{ticked.length === 0 ? 'Nothing is ticked: rest' : `Allowed: ${ticked.join('; ')}`}</p>
        {entry.note !== '' && <p>{entry.note}</p>}
      </>
    )
  }
  if (entry.kind === 'clearance') {
    const { clearedBy, clearedOn, specialist } = entry.clearance
    const open = CLEARANCE_POINTS.filter(({ id }) => !entry.confirmed.includes(id)).map(({ text }) => text)
    return (
      <>
        <p>{`By ${clearedBy}, ${entry.role}${specialist ? ', specialist' : ''}, on ${dayWords(clearedOn, today)}`}</p>
        <p>{open.length === 0 ? 'Every point of the checklist is ticked' : `Not ticked: ${open.join('; ')}`}</p>
        {entry.note !== '' && <p>{entry.note}</p>}
      </>
    )
  }
  const until = entry.reviewOn === null ? '' : `, review on ${dayWords(entry.reviewOn, today)}`
  return (
    <>
      <p>{`${REASON_WORDS[entry.reason] ?? entry.reason}. By ${[entry.decidedBy, entry.role].filter(Boolean).join(', ')}, on ${dayWords(entry.decidedOn, today)}${until}`}</p>
      <p>{entry.explanation}</p>
    </>
  )
}
