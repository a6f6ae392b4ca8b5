import { irritabilityOf, numbersFor } from './answers-for-judging'
import { toDay, type JudgedPlan } from './judged-plan'
import { broken, type Violation } from './violation'

/** I-X1 to I-X3: at most one cue, one that the runner may have, inside the run minutes, and none just before an event. */
export function judgeCue(plan: JudgedPlan): Violation[] {
  return [...judgeChoice(plan), ...judgePractice(plan), ...judgeCadence(plan)]
}

const CUES = ['cadence', 'pelvis-level', 'step-width', 'trunk-lean']

function judgeChoice({ document, runs, planCase }: JudgedPlan): Violation[] {
  const { condition, planning } = planCase
  const eventDay = planning.goal.event === null ? Infinity : toDay(planning.goal.event.on)
  const ids = document.cues.map(({ id }) => id)
  const cued = runs.filter(({ cue }) => cue !== null)
  const [first] = cued
  return [
    ...broken('I-X1', 'Keep one cue.').when(ids.length > 1, 'More than one cue.'),
    ...broken('I-X1', 'Name a cue of the plan.').each(
      cued,
      ({ cue }) => cue !== null && !ids.includes(cue),
      'A cue the plan does not hold.',
    ),
    ...broken('I-X1', 'Leave forefoot landing out.').when(
      ids.some((id) => id.includes('forefoot')),
      'A forefoot cue.',
    ),
    ...broken('I-X1', 'Choose one of the cues.').when(
      ids.some((id) => !CUES.includes(id)),
      'A cue that is none.',
    ),
    ...broken('I-X1', 'Leave the cue until the knee is calmer.').when(
      ids.length > 0 && irritabilityOf(planCase) === 'high',
      'A cue with high irritability.',
    ),
    ...broken('I-X1', 'Only the cadence may change after a bone stress injury.').when(
      condition === 'BSI' && ids.some((id) => id !== 'cadence'),
      'Another cue than cadence after a bone stress injury.',
    ),
    ...broken('I-X1', 'Start the cue after the first two stages.').each(
      cued,
      ({ cue, stage }) => cue !== 'cadence' && stage !== null && stage <= 2 && first?.stage === stage,
      'A cue other than cadence in the first two stages.',
    ),
    ...broken('I-X3', 'Start no cue within 14 days of the event.').when(
      first !== undefined && first.day < eventDay && first.day >= eventDay - 14,
      'A new cue within 14 days of the event.',
      first?.id ?? null,
    ),
  ]
}

function judgePractice({ document, runs }: JudgedPlan): Violation[] {
  const cued = runs.filter(({ cue }) => cue !== null)
  const practised = document.cues.flatMap(({ feedback }) => feedback)
  const isFull = practised.slice(0, 4).every(({ runMin, feedbackMin }) => feedbackMin === runMin)
  return [
    ...broken('I-X2', 'Practise inside the run minutes.').when(
      practised.some(({ runMin, feedbackMin }, index) => feedbackMin > runMin || runMin > (cued[index]?.runMin ?? 0)),
      'More practice than running.',
    ),
    ...broken('plan 3.2', 'Practise all the time at first, then less.').when(
      !isFull || !fadesOnly(practised),
      'Practice that does not fade.',
    ),
  ]
}

/** Short runs draw the first part out: as long as all of the run is practised nothing fades yet. From then on it never grows. */
function fadesOnly(practised: readonly { readonly runMin: number; readonly feedbackMin: number }[]): boolean {
  const faded = practised.findIndex(({ runMin, feedbackMin }) => feedbackMin < runMin)
  if (faded < 0) return true
  const after = practised.slice(faded)
  return after.every(({ feedbackMin }, index) => index === 0 || feedbackMin <= (after[index - 1]?.feedbackMin ?? 0))
}

/** The beats a cadence cue asks for: 5 % up and never more than 10 %; after a bone stress injury never more than 5 %. */
function judgeCadence({ document, planCase }: JudgedPlan): Violation[] {
  const own = Math.max(0, ...numbersFor(planCase, 'running-cadence'))
  const most = own * (planCase.condition === 'BSI' ? 1.05 : 1.1)
  const asked = document.cues.filter(({ id }) => id === 'cadence').flatMap(({ text }) => (text.match(/\d{3}/g) ?? []).map(Number))
  return broken('I-X1', "Ask for 10 % more than the runner's own cadence at the most.").when(
    asked.some((beats) => beats > most + 1e-9),
    'A cadence beyond the limit.',
  )
}
