import { createHash } from 'node:crypto'
import type { Condition } from '@/lib/clinical/measures/types'
import { planWeeks } from '@/lib/clinical/plan/weeks'
import type { PlanDocument, Planning, RunBlock, RunSession } from '@/lib/clinical/plan/types'
import { getProgram } from '@/lib/clinical/running/programs'
import type { AssessmentResult } from '@/lib/clinical/screening/types'
import { longDay } from './date-words'
import { foundWords } from './found-words'
import { paperGait } from './paper-gait'
import { paperNotes } from './paper-notes'
import { qrCode } from './qr-code'
import { firstWeek, runLog } from './run-log'
import { strengthSheets } from './strength-sheets'
import type { PlanPaper } from './types'
import * as handout from './handout.data'

export interface PlanPaperFacts {
  readonly clinic: { readonly name: string; readonly phone: string; readonly paper: 'a4' | 'letter' }
  readonly clinician: { readonly name: string; readonly profession: string }
  readonly patient: { readonly givenName: string; readonly familyName: string }
  readonly condition: Condition | null
  readonly side: 'left' | 'right' | 'both'
  readonly result: AssessmentResult
  readonly document: PlanDocument
  readonly planning: Planning
  readonly planNumber: number
  /** Calendar day in the clinic's time zone. */
  readonly issuedOn: string
  /** The patient's link, or null for a preview and the command line. */
  readonly link: string | null
}

/** Turns a plan and its circumstances into the words that are printed. Pure: the same facts give the same paper. */
export function buildPlanPaper(facts: PlanPaperFacts): PlanPaper {
  const { clinic, clinician, patient, condition, side, result, document, planning } = facts
  const weeks = planWeeks(document, planning)
  const isBone = condition === 'BSI'
  return {
    size: clinic.paper,
    clinic,
    clinician: [clinician.name, clinician.profession].filter((words) => words !== '').join(', '),
    runner: [`${patient.givenName} ${patient.familyName}`.trim(), side === 'both' ? 'both knees' : `${side} knee`]
      .filter((words) => words !== '')
      .join(', '),
    title: patient.givenName === '' ? 'Your plan' : `Your plan, ${patient.givenName}`,
    found: foundWords({ condition, side, factors: result.factors, cues: document.cues, route: document.route }),
    version: `Plan ${facts.planNumber}, issued ${longDay(facts.issuedOn)}, rules ${document.ruleVersion}`,
    fingerprint: fingerprint(facts),
    issuedOn: facts.issuedOn,
    code: facts.link === null ? null : qrCode(facts.link),
    firstWeek: firstWeek(weeks[0]),
    painScale: handout.PAIN_SCALE,
    lights: isBone ? handout.BONE_LIGHTS : handout.KNEE_LIGHTS,
    call: { soon: handout.CALL_SOON, today: handout.GET_HELP_TODAY },
    ladder: ladder(document, isBone),
    weeks: runLog(weeks),
    notes: paperNotes(document),
    hardEnough: `${handout.STRENGTH} ${isBone ? handout.BONE_EXERCISE_PAIN : handout.EXERCISE_PAIN}`,
    strength: strengthSheets(document, planning),
    cue: cue(document),
    gait: paperGait(result),
    topics: [
      { title: 'What is going on', text: handout.WHAT_IS_GOING_ON },
      { title: 'Load', text: handout.LOAD },
      { title: 'Sleep', text: handout.SLEEP },
      { title: 'Food', text: handout.FOOD },
      { title: 'Shoes', text: handout.SHOES },
    ].filter(({ title }) => !isBone || title !== 'What is going on'),
    flareUp: isBone ? handout.BONE_FLARE_UP : handout.FLARE_UP,
  }
}

/** Twelve hexadecimal digits over everything that was decided: two papers with the same fingerprint hold the same plan. */
function fingerprint({ document, planning, planNumber, issuedOn }: PlanPaperFacts): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([document, planning, planNumber, issuedOn]))
    .digest('hex')
  return digest
    .slice(0, 12)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1 ')
}

function ladder(document: PlanDocument, isBone: boolean): PlanPaper['ladder'] {
  const { program, startStage } = document
  const runs = document.sessions.filter((session): session is RunSession => session.kind === 'run')
  const stages = program === null ? [] : (getProgram(program)?.stages ?? [])
  if (startStage === null || stages.length === 0 || runs.length === 0) return null
  return {
    lead: 'A bit more running each step. The number on top is your running minutes.',
    stages: stages.map(({ stage, runMin, blocks }) => ({ stage, runMin, lines: blocks.flatMap(stepLines).slice(0, 3) })),
    current: startStage,
    rules: isBone
      ? 'Enough green runs: go up one step. Any pain in the bone: stop and call us. Missed a week? Go down one step. Missed two weeks or more? Call us first.'
      : 'Two green runs in a row: go up one step. Amber: do the same step again. Red: two days off, then down one step. Missed a week? Go down one step. Missed two weeks? Go down three. Missed four? Call us first.',
  }
}

function stepLines(block: RunBlock): string[] {
  if (block.walkMin === 0) return [`run ${block.runMin}`, 'non-stop']
  return [`run ${block.runMin}`, `walk ${block.walkMin}`, ...(block.reps > 1 ? [`${block.reps} times`] : [])]
}

function cue({ cues }: PlanDocument): PlanPaper['cue'] {
  const [first] = cues
  if (first === undefined) return null
  return {
    text: first.text,
    practice: first.feedback.map(({ session, runMin, feedbackMin }) => ({
      runs: `Run ${session}`,
      what: feedbackMin >= runMin ? 'think of it all the time you run' : `think of it for ${feedbackMin} of ${runMin} min`,
    })),
  }
}
