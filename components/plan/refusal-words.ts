import type { IssueRefusal, SetUpRefusal, ShareLinkRefusal } from '@/lib/plans/types'

export const SET_UP_REFUSAL_WORDS: Readonly<Record<SetUpRefusal, string>> = {
  'not-found': 'This assessment or plan is not there. Go back to the runner and open it again.',
  'not-permitted': 'Your role in this clinic does not plan. Ask a clinician.',
  'not-signed': 'Sign the assessment first: a plan is made from signed answers only.',
  superseded: 'A later assessment of this episode has been signed. Make the plan from that one, from the runner’s page.',
  'draft-exists': 'This episode has a draft already. Open it from the runner’s page and change it there.',
  'not-a-draft': 'This plan has been issued, so it stays as it is. Propose a new one from the runner’s page.',
  stale: 'Somebody else changed this draft while you were here. Open it in another tab, compare, then propose again.',
  'start-passed': 'The first day has passed. Choose today or a later day.',
  'start-too-far': 'Choose a first day within the next 28 days. After that the runner is assessed again first.',
}

export const ISSUE_REFUSAL_WORDS: Readonly<Record<IssueRefusal, string>> = {
  'not-found': 'This plan is not there any more.',
  'not-permitted': 'Your role in this clinic does not issue plans. Ask a clinician.',
  'not-a-draft': 'This plan has been issued before.',
  stale: 'Somebody else changed this draft while you were here. Load the page again and look at it before you issue it.',
  superseded: 'A later assessment has been signed since this draft was proposed. Set it up again from that one before you issue it.',
  'start-passed': 'The first day of the plan has passed. Edit the set-up and choose a new one.',
  'not-printable':
    'The PDF could not be made, so nothing was issued. If a name holds unusual letters, write it with others; otherwise try again.',
  changed:
    'The answers or the rules behind this draft have changed, so it is no longer what would be proposed today. Edit the set-up to propose it again.',
}

export const SHARE_LINK_REFUSAL_WORDS: Readonly<Record<ShareLinkRefusal, string>> = {
  'not-found': 'This link is not there any more.',
  'not-permitted': 'Your role in this clinic does not hand out links.',
  'not-issued': 'Only an issued plan has a link.',
}
