'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { LetterPage, LetterWords } from '@/lib/letters/types'
import { Button } from '../ui/button'
import { clockWords } from '../ui/day-words'
import { TextAreaField } from '../ui/field'
import { Notice } from '../ui/notice'
import { SaveStatus, type SaveState } from '../ui/save-status'
import { IssueLetterButton } from './issue-letter-button'
import type { LetterActions } from './letter-actions'
import { LetterDraft, type DraftState } from './letter-draft'
import css from './letters.module.css'

interface LetterFormProps {
  readonly page: LetterPage
  readonly title: string
  readonly actions: LetterActions
  readonly canIssue: boolean
}

const FIELDS: readonly { readonly name: keyof LetterWords; readonly label: string; readonly hint?: string; readonly rows: number }[] = [
  { name: 'recipient', label: 'To', hint: 'Name and address, line by line.', rows: 3 },
  { name: 'opening', label: 'Opening', rows: 3 },
  {
    name: 'found',
    label: 'What was found',
    hint: 'The rules, the factors, the drawings and every number are added from the assessment.',
    rows: 4,
  },
  {
    name: 'asked',
    label: 'What is asked',
    hint: 'Proposed from the rules that fired. Nothing else is asked unless you write it.',
    rows: 3,
  },
  { name: 'closing', label: 'Closing', hint: 'Your name, profession and clinic follow.', rows: 2 },
]

/** What the clinician writes. It saves itself; the preview is the PDF that would be issued. */
export function LetterForm({ page, title, actions, canIssue }: LetterFormProps) {
  const [draft] = useState(() => new LetterDraft(page, actions.revise))
  const state = useSyncExternalStore(draft.subscribe, draft.read, draft.read)
  const isSaved = state.status === 'saved'
  useLeaveGuard(draft, isSaved)
  const preview = `/patients/${page.patientId}/letters/${page.id}/pdf`
  return (
    <>
      <header className={css.head}>
        <div>
          <h1>{title}</h1>
          <SaveStatus state={saveStateOf(state, page.timeZone)} />
        </div>
        <div className={css.buttons}>
          {isSaved ? (
            <a className={css.pdf} href={preview} target="_blank" rel="noreferrer">
              Preview PDF
            </a>
          ) : (
            <Button look="line" disabled>
              Preview PDF
            </Button>
          )}
          {canIssue && <IssueLetterButton page={page} draft={draft} issue={actions.issue} />}
        </div>
      </header>
      <div className={css.notices}>
        {state.problem && <Notice tone="alarm">{state.problem}</Notice>}
        {!page.assessment.isSigned && (
          <Notice tone="open">
            The assessment is not signed yet. The letter says so, and carries the answers recorded until it is issued.
          </Notice>
        )}
        {page.missing.length > 0 && (
          <Notice tone="open">{`The letterhead has no ${page.missing.join(' and no ')}: the clinic has not entered it yet.`}</Notice>
        )}
      </div>
      <div className={css.form}>
        {FIELDS.map(({ name, label, hint, rows }) => (
          <TextAreaField
            key={name}
            label={label}
            hint={hint}
            rows={rows}
            maxLength={name === 'recipient' ? 600 : 6000}
            value={state.words[name]}
            onChange={(event) => draft.write({ [name]: event.target.value })}
            onBlur={() => void draft.flush()}
          />
        ))}
      </div>
    </>
  )
}

/** Asks before a page with unsaved words is closed, and sends them when it is only put away. */
function useLeaveGuard(draft: LetterDraft, isSaved: boolean): void {
  useEffect(() => {
    if (isSaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    const send = () => void draft.flush()
    window.addEventListener('beforeunload', ask)
    document.addEventListener('visibilitychange', send)
    return () => {
      window.removeEventListener('beforeunload', ask)
      document.removeEventListener('visibilitychange', send)
    }
  }, [draft, isSaved])
}

function saveStateOf({ status, savedAt }: DraftState, timeZone: string): SaveState {
  if (status === 'retrying') return { kind: 'retrying', unsaved: 1 }
  if (status === 'stopped') return { kind: 'waiting', unsaved: 1 }
  if (status !== 'saved') return { kind: 'saving' }
  return savedAt === null ? { kind: 'untouched' } : { kind: 'saved', at: clockWords(savedAt, timeZone) }
}
