const SHARED = {
  'not-permitted': { words: 'Your role in this clinic does not release a gate. Ask a clinician.' },
  'not-found': { words: 'This assessment is not on record any more. Go back to the runner.' },
  closed: { words: 'This episode is closed, so nothing more is decided about its gate.' },
  stale: {
    words:
      'The answers have been changed or amended since this page was loaded, so nothing was recorded. What you wrote stays here: load the rules, look at them, then decide.',
  },
  superseded: { words: 'A later assessment has been signed: its gate decides. Open it from the runner’s page.' },
} as const

const NOT_FIRING = { words: 'This rule does not fire any more. Load the page again.' } as const

export const OVERRIDE_REFUSALS = {
  ...SHARED,
  'not-firing': NOT_FIRING,
  'no-override': { words: 'An emergency has no override. Record the medical outcome.' },
  'question-open': { words: 'A bone stress question is open. Answer it first: that cannot be overridden.' },
  'too-short': { words: 'Say more: this is what whoever reads the record has to go by.', field: 'explanation' },
  'not-attested': { words: 'Tick that you have examined the runner and answer for this.', field: 'isAttested' },
  'review-passed': { words: 'That day has passed. Choose today or a later day.', field: 'reviewOn' },
  'review-too-far': { words: 'That is too far off. Look at it again sooner.', field: 'reviewOn' },
} as const

export const OUTCOME_REFUSALS = {
  ...SHARED,
  'not-firing': NOT_FIRING,
  'in-future': { words: 'That day is still to come.', field: 'decidedOn' },
} as const

export const CLEARANCE_REFUSALS = {
  'not-permitted': SHARED['not-permitted'],
  'not-found': { words: 'This episode is not on record any more. Go back to the runner.' },
  closed: SHARED.closed,
  'in-future': { words: 'That day is still to come.', field: 'clearedOn' },
  'before-birth': { words: 'That day lies before the date of birth.', field: 'clearedOn' },
} as const

export const TAKE_BACK_REFUSALS = {
  'not-permitted': SHARED['not-permitted'],
  'not-found': { words: 'This decision is not on record any more. Load the page again.' },
  'taken-back': { words: 'Somebody has taken this back already. Load the page again.' },
} as const

export const OFFLOAD_REFUSALS = {
  ...SHARED,
  'not-bone-stress': { words: 'No bone stress rule fires any more. Load the page again.' },
} as const

export const SHEET_REFUSALS = {
  ...OFFLOAD_REFUSALS,
  stale: { words: 'The answers have been changed or amended since this page was loaded, so no sheet was issued. Load the page again.' },
  replaced: { words: 'A later offload plan has been recorded. Issue the sheet of that one.' },
  changed: { words: 'Something on the sheet has changed while it was made. Look at the preview, then issue it.' },
  'not-printable': {
    words: 'The sheet holds a character that the paper has no letter for. Write the name or the note with other letters.',
  },
  'not-made': { words: 'The PDF could not be made just now. Nothing was issued; try again.' },
} as const
