import { dayNumber } from '../running/calendar'
import { chooseCue, type CueChoice } from '../retraining/choose-cue'
import { fadeFeedback } from '../retraining/faded-feedback'
import type { PlanFacts } from './plan-facts'
import { explain } from './reason'
import type { CuePlan, Reason, RunSession } from './types'

export interface PlacedCue {
  readonly cues: readonly CuePlan[]
  readonly runs: readonly RunSession[]
  readonly reasons: readonly Reason[]
}

const STAGES_WITHOUT_CUE = 2
const NO_NEW_CUE_DAYS = 14

/**
 * Places at most one running cue on the planned runs, with practice that fades.
 *
 * It starts after the first two stages (cadence may start at once; after a bone stress injury anything but cadence would wait for 30 minutes
 * without a walk, and is not proposed), and not within 14 days of an event.
 * Source: plan.md 3.2, 3.3, I-X1 to I-X3. Gait retraining is optional and says so: it gave no group benefit over education alone.
 */
export function placeCue(facts: PlanFacts, runs: readonly RunSession[]): PlacedCue {
  const choice = chooseCue(facts)
  const start = choice === null ? -1 : runs.findIndex((run) => mayStart(choice, run))
  const first = runs[start]
  if (choice === null || first === undefined) return { cues: [], runs, reasons: [] }
  if (isJustBefore(facts, first)) {
    const text = 'No new running cue within 14 days of the event.'
    return { cues: [], runs, reasons: [explain({ about: 'cue', rule: 'I-X3', text })] }
  }
  const feedback = fadeFeedback(runs.slice(start).map(({ runMin }) => runMin))
  const { id } = choice.definition
  return {
    cues: [{ id, text: choice.text, feedback }],
    runs: runs.map((run, index) => (index >= start && index < start + feedback.length ? { ...run, cue: id } : run)),
    reasons: explainCue(facts, choice),
  }
}

function mayStart({ definition }: CueChoice, { stage }: RunSession): boolean {
  return definition.fitsFirstStages || stage === null || stage > STAGES_WITHOUT_CUE
}

function isJustBefore({ planCase }: PlanFacts, { on }: RunSession): boolean {
  const event = planCase.planning.goal.event
  if (event === null) return false
  const daysBefore = dayNumber(event.on) - dayNumber(on)
  return daysBefore > 0 && daysBefore <= NO_NEW_CUE_DAYS
}

function explainCue({ planCase }: PlanFacts, { definition, finding }: CueChoice): Reason[] {
  const { evidence } = definition
  const watch = planCase.planning.history.calfAchillesFoot
    ? [
        explain({
          about: 'cue',
          rule: 'I-X1',
          text: 'Calf, Achilles or foot trouble before: watch the calf, and do not change to landing on the forefoot.',
        }),
      ]
    : []
  return [
    explain({
      about: 'cue',
      rule: 'plan 3.1',
      text: `One cue, optional: ${finding.measure} is ${finding.label}, outside the usual range. ${evidence.text}`,
      tag: evidence.tag,
    }),
    explain({ about: 'cue', rule: 'plan 3.2', text: 'Practised all the time at first, then less and less, inside the planned minutes.' }),
    ...watch,
  ]
}
