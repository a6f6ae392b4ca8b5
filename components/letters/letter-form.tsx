'use client'

import { usePathname, useRouter } from 'next/navigation'
import type { LetterPage, LetterWords } from '@/lib/letters/types'
import { Button } from '../ui/button'
import { clockWords } from '../ui/day-words'
import { TextAreaField } from '../ui/field'
import { Notice } from '../ui/notice'
import { SaveStatus, type SaveState } from '../ui/save-status'
import { IssueLetterButton } from './issue-letter-button'
import type { LetterActions } from './letter-actions'
import { LetterConflict } from './letter-conflict'
import type { DraftState } from './letter-draft'
import css from './letters.module.css'
import { useLetterDraft } from './use-letter-draft'

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
  const { draft, state } = useLetterDraft(page, actions.revise)
  const isSaved = state.status === 'saved'
  const preview = `/patients/${page.runner.id}/letters/${page.id}/pdf`
  return (
    <>
      <header className={css.head}>
        <div>
          <h2>{title}</h2>
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
        {state.theirs && <LetterConflict draft={draft} ours={state.words} theirs={state.theirs.words} />}
        {state.problem && <LetterProblem state={state} />}
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

function saveStateOf({ status, savedAt, isKept }: DraftState, timeZone: string): SaveState {
  if (status === 'retrying') return { kind: 'retrying', what: 'what you wrote', isKept }
  if (status === 'stopped') return { kind: 'waiting', what: 'what you wrote', isKept }
  if (status !== 'saved') return { kind: 'saving' }
  return savedAt === null ? { kind: 'untouched' } : { kind: 'saved', at: clockWords(savedAt, timeZone) }
}

/** What stands in the way of saving. After a sign-in has ended the letter goes on with the next one. */
function LetterProblem({ state: { problem, isSignedOut, isKept } }: { readonly state: DraftState }) {
  const router = useRouter()
  const path = usePathname()
  if (!isSignedOut || !isKept) return <Notice tone="alarm">{problem}</Notice>
  const signIn = (
    <Button look="line" onClick={() => router.push(`/sign-in?from=${encodeURIComponent(path)}`)}>
      Sign in again
    </Button>
  )
  return (
    <Notice tone="alarm" action={signIn}>
      You are signed out, so what you write is not on record. It is kept on this device and saved once you have signed in again.
    </Notice>
  )
}
