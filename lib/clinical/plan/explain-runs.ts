import { dateOfDay } from '../running/calendar'
import { getProgram } from '../running/programs'
import { weekdayNames } from './describe-weekdays'
import { explainLater } from './explain-later'
import type { EventEffect } from './lay-event'
import type { PlanFacts } from './plan-facts'
import { explain } from './reason'
import type { RunSetup } from './set-up-runs'
import type { Reason } from './types'

/** Why these runs: program, start stage, run days, what holds the ladder, how it grows, the event, and what comes after. */
export function explainRuns(facts: PlanFacts, laid: EventEffect): Reason[] {
  const { setup } = laid
  return [
    ...explainStart(setup),
    ...explainRunDays(setup),
    ...explainGrowth(facts, setup),
    ...explainEvent(facts, laid),
    ...explainLater(facts, setup),
  ]
}

function explainStart({ sequence, reading, startSteps, start, wantedStage, runDays }: RunSetup): Reason[] {
  const program = getProgram(sequence.programId)
  const stage = start.stage > sequence.final ? 'the build phase' : `stage ${start.stage}`
  const because = reading === null ? startSteps.join('; ') : `last logged stage ${reading.lastStage}: ${reading.because}`
  const lowered =
    runDays.length > 0 && start.stage < wantedStage ? ` Lowered from stage ${wantedStage} by the days between, or the free minutes.` : ''
  return [
    explain({ about: 'program', rule: 'plan 1.4', text: `${program?.name}. Effort at most ${sequence.rpeMax} of 10, flat.` }),
    explain({ about: 'startStage', rule: reading === null ? 'plan 1.6' : 'plan 1.5', text: `Starts at ${stage}: ${because}.${lowered}` }),
  ]
}

function explainRunDays({ runDays, earlyRunDays, start, sequence, canRun, firstDay }: RunSetup): Reason[] {
  if (runDays.length === 0 || firstDay === null) {
    const text =
      'No runs: two run days at least two days apart are missing, with time for the first stage, without sport with impact, and with one day of the week left free.'
    return [explain({ about: 'schedule', rule: 'rulings, Still not two days', text })]
  }
  let heldAt = start.stage
  while (heldAt <= sequence.final && canRun(heldAt + 1)) heldAt += 1
  const more = earlyRunDays.length > runDays.length ? `, in the first stages also ${weekdayNames(earlyRunDays, runDays)}` : ''
  return [
    explain({ about: 'schedule', rule: 'plan 1.9', text: `Runs on ${weekdayNames(runDays)}${more}.` }),
    ...(runDays.length === 2
      ? [explain({ about: 'schedule', rule: 'rulings, Run weekdays', text: 'Two runs a week: three do not fit.' })]
      : []),
    ...(heldAt > sequence.final ? [] : [explainHold(heldAt)]),
  ]
}

const explainHold = (stage: number) =>
  explain({
    about: 'schedule',
    rule: 'plan 1.2; rulings, Not two such days',
    text: `Stage ${stage} is repeated: an entry gate E5 to E7 is open, or the next stage does not fit the run days.`,
  })

function explainGrowth({ planCase, isHighRiskSite }: PlanFacts, { sequence, route }: RunSetup): Reason[] {
  const need = sequence.sessionsAt(sequence.final)
  const goal = planCase.planning.goal.weeklyRunMin
  return [
    explain({
      about: 'assumption',
      rule: 'plan 1.5',
      text: `Every planned run is taken as green. ${need} green runs a stage${isHighRiskSite ? ' at a high-risk bone' : ''}; the log decides.`,
    }),
    explain({
      about: 'build',
      rule: 'I-R4',
      text: 'One run is at most 110 % of the longest of the last 30 days: a guard from an observational study, not a law.',
      tag: 'verified',
    }),
    explain({
      about: 'build',
      rule: 'plan 1.7',
      text: `${goal === null ? 'No goal set: the minutes reached are held.' : `Grows towards ${goal} min a week.`} Every fourth ${
        route === 'keep-running' ? 'week' : 'week after the ladder'
      } is lighter.`,
    }),
  ]
}

function explainEvent({ planCase, eventDay }: PlanFacts, { taperFrom }: EventEffect): Reason[] {
  const event = planCase.planning.goal.event
  if (event === null) return []
  const say = (text: string) => [explain({ about: 'event', rule: 'plan 1.10', text })]
  if (eventDay === null) return say(`The event on ${event.on} is not on a day of this plan.`)
  if (taperFrom !== null) return say(`Running is halved from ${dateOfDay(taperFrom)}; no strength in the last 5 days.`)
  return say(`No taper: the ladder is not over before it would start. The event's day and the day before stay free.`)
}
