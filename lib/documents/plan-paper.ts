import type { Condition } from '@/lib/clinical/measures/types'
import { reassessmentDay } from '@/lib/clinical/plan/plan-walk-first'
import type { PlanDocument, Planning } from '@/lib/clinical/plan/types'
import { planWeeks, type PlanWeek } from '@/lib/clinical/plan/weeks'
import { dateOfDay, dayNumber } from '@/lib/clinical/running/calendar'
import type { AssessmentResult } from '@/lib/clinical/screening/types'
import { fullDay, longDay } from '@/lib/platform/calendar'
import { fingerprintOf } from './fingerprint'
import { paperFirstWeek } from './first-week'
import { foundWords } from './found-words'
import { freeText } from './free-text'
import * as handout from './handout.data'
import { paperCue } from './paper-cue'
import { paperGait } from './paper-gait'
import { paperLights } from './paper-lights'
import { paperNames } from './paper-names'
import { qrCode } from './qr-code'
import { strengthSheets } from './strength-sheets'
import { paperTopics } from './topics'
import type { PlanPaper } from './types'
import { paperWeeksAhead } from './weeks-ahead'

export interface PlanPaperFacts {
  readonly clinic: { readonly name: string; readonly addressLines?: string; readonly phone: string; readonly paper: 'a4' | 'letter' }
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
  const { condition, result, document, planning } = facts
  const isBone = condition === 'BSI'
  const weeks = planWeeks(document, planning)
  const lights = paperLights(document, condition)
  const paper = {
    ...namesOf(facts),
    size: facts.clinic.paper,
    found: foundWords({ condition, side: facts.side, factors: result.factors, document }),
    version: `Plan ${facts.planNumber}, issued ${fullDay(facts.issuedOn)}, rules ${document.ruleVersion}`,
    issuedOn: facts.issuedOn,
    code: facts.link === null ? null : { ...qrCode(facts.link), label: 'Plan on your phone' },
    firstWeek: firstWeekOf(document, weeks, isBone),
    notes: notesOf(document, planning),
    lights,
    call: { soon: handout.CALL_SOON, today: handout.GET_HELP_TODAY },
    ahead: paperWeeksAhead({ document, weeks, lights, isBone }),
    strength: strengthSheets({ document, planning, condition }),
    cue: paperCue(document),
    gait: paperGait(result),
    topics: paperTopics({ document, condition, result }),
    flareUp: document.route === 'locked' ? handout.LOCKED_FLARE_UP : isBone ? handout.BONE_FLARE_UP : handout.FLARE_UP,
  }
  return { ...paper, fingerprint: fingerprintOf(paper) }
}

/** Who made the plan, and for whom: what people typed, in the words around it. */
function namesOf(facts: PlanPaperFacts): Pick<PlanPaper, 'clinic' | 'clinician' | 'runner' | 'title'> {
  const { clinic, clinician, runner } = paperNames(facts)
  const givenName = freeText(facts.patient.givenName)
  return { clinic, clinician, runner, title: givenName === '' ? 'Your plan' : `Your plan, ${givenName}` }
}

function firstWeekOf(document: PlanDocument, [week]: readonly PlanWeek[], isBone: boolean): PlanPaper['firstWeek'] {
  return week === undefined || document.sessions.length === 0 ? null : paperFirstWeek({ week, isBone })
}

function notesOf({ route }: PlanDocument, { startsOn }: Planning): readonly string[] {
  if (route === 'locked') return handout.NO_RUNNING
  if (route !== 'walk-first') return []
  const day = longDay(dateOfDay(reassessmentDay(dayNumber(startsOn))))
  return [`There is no running in this plan yet. We test your knee again on ${day}.`]
}
