import { RULE_VERSION } from '@/lib/clinical/evidence/tag'
import { OFFLOAD_ACTIVITIES, OFFLOAD_BLOCKED } from '@/lib/clinical/screening/offload-activities.data'
import { fingerprintOf } from '@/lib/documents/fingerprint'
import { freeText } from '@/lib/documents/free-text'
import * as handout from '@/lib/documents/handout.data'
import { paperNames } from '@/lib/documents/paper-names'
import type { OffloadPaper } from '@/lib/documents/types'
import { fullDay } from '@/lib/platform/calendar'
import type { OffloadFacts } from './offload-facts'

/** The hand-out's sentence without what has been ticked. Convention. */
const ASK_FIRST = 'Ask us before you train in another way.'

/**
 * Turns an offload plan into the words that are printed. Pure: the same facts give the same paper. What is blocked and what was ticked
 * is of plan.md 5.2, everything else is the hand-out's text for a runner whose running is locked. The order of the sheet, and to print
 * only what was ticked, are a convention.
 */
export function buildOffloadPaper({ isIssued, ...facts }: OffloadFacts & { readonly isIssued: boolean }): OffloadPaper {
  const { offload, clinic, today } = facts
  const allowed = OFFLOAD_ACTIVITIES.filter(({ id }) => offload.allowed.includes(id)).map(({ patientText }) => patientText)
  const [noRunning = '', askFirst = ''] = handout.NO_RUNNING
  const names = paperNames({ ...facts, side: facts.episode.side })
  const paper = {
    kind: 'offload-sheet' as const,
    clinic: names.clinic,
    clinician: names.clinician,
    runner: names.runner,
    size: clinic.paper,
    title: 'Rest from impact',
    version: isIssued
      ? `Offload plan, issued ${fullDay(today)}, rules ${RULE_VERSION}`
      : `Preview of ${fullDay(today)}, not issued, rules ${RULE_VERSION}`,
    issuedOn: today,
    lead: noRunning,
    allowed,
    askFirst: allowed.length === 0 ? askFirst : ASK_FIRST,
    blocked: OFFLOAD_BLOCKED,
    note: offload.note
      .split('\n')
      .map(freeText)
      .filter((line) => line !== ''),
    lights: { scale: handout.PAIN_SCALE, lights: handout.LOCKED_LIGHTS, note: '' },
    call: { soon: handout.CALL_SOON, today: handout.GET_HELP_TODAY },
    topics: [
      { title: 'Food', text: handout.FOOD },
      { title: 'Sleep', text: handout.SLEEP },
    ],
  }
  return { ...paper, fingerprint: fingerprintOf(paper) }
}
