import type { JudgedPlan } from './judged-plan'
import { broken, type Violation } from './violation'

/** A walk-first plan: no run, walks of the steps, and the day to be seen again. */
export function judgeWalkFirst({ document, sessions }: JudgedPlan): Violation[] {
  const walks = sessions.filter(({ kind }) => kind === 'walk')
  if (document.route !== 'walk-first') {
    return broken('rulings, Walks', 'Leave walks to the walk-first route.').each(walks, () => true, 'A walk outside the walk-first route.')
  }
  const rule = broken('rulings, Walk-first', 'Assess again before any running.')
  const hasDate = document.reasons.some(({ about, text }) => about === 'reassessment' && /\d{4}-\d{2}-\d{2}/.test(text))
  return [
    ...rule.each(sessions, ({ kind }) => kind === 'run', 'A run in a walk-first plan.'),
    ...rule.when(document.program !== null || document.startStage !== null, 'A program or stage in a walk-first plan.'),
    ...rule.when(!hasDate, 'No day for the new assessment.'),
    ...broken('rulings, Walks', 'Take 10, 15, 20, 25 or 30 min.').each(
      walks,
      ({ totalMin }, index) => totalMin % 5 !== 0 || totalMin < 10 || totalMin > longestWalk(index),
      'Not a step of the walks.',
    ),
  ]
}

/** The longest step that so many walks before could have led to. */
const longestWalk = (walksBefore: number) => Math.min(30, 10 + 5 * Math.floor(walksBefore / 2))
