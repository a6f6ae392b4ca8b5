import { describeSession } from '@/lib/clinical/plan/describe-session'
import type { RunBlock, RunSession, Session } from '@/lib/clinical/plan/types'

/** A session as the runner is told it: what to do in one breath, then step by step. */
export interface SessionWords {
  /** "Run 5 minutes, walk 1. Do it 4 times." */
  readonly title: string
  /** For a line of the week: "Run 5 min, walk 1 min, 4 times" */
  readonly short: string
  /** "34 minutes in all, on flat ground" */
  readonly detail: string
  readonly steps: readonly string[]
}

/**
 * Puts a session into plain words for the runner.
 *
 * @example sessionWords(run).title // 'Run 5 minutes, walk 1. Do it 4 times.'
 */
export function sessionWords(session: Session): SessionWords {
  const short = session.kind === 'strength' ? 'Strength' : describeSession(session)
  return { ...wordsOf(session), short }
}

function wordsOf(session: Session): Omit<SessionWords, 'short'> {
  switch (session.kind) {
    case 'run':
      return runWords(session)
    case 'strength':
      return {
        title: `Strength, ${minutes(session.totalMin)}.`,
        detail: `${session.exercises.length} exercises`,
        steps: [],
      }
    case 'walk':
      return { title: `Walk briskly for ${minutes(session.totalMin)}.`, detail: 'Quick, but you can still talk', steps: [] }
    case 'cross-training':
      return { title: `Bike, swim or row for ${minutes(session.totalMin)}.`, detail: 'Easy: you can still talk', steps: [] }
  }
}

function runWords({ blocks, warmupWalkMin, cooldownWalkMin, totalMin, terrain, rpeMax }: RunSession): Omit<SessionWords, 'short'> {
  const title = blocks.map((block, index) => blockTitle(block, index > 0)).join(' ')
  const easy = `Go easy: you can still talk. Effort ${rpeMax} of 10 at most.`
  return {
    title,
    detail: `${minutes(totalMin)} in all, on ${terrain} ground`,
    steps: [`Walk ${minutes(warmupWalkMin)} to warm up.`, `${title} ${easy}`, `Walk ${minutes(cooldownWalkMin)} to cool down.`],
  }
}

function blockTitle({ runMin, walkMin, reps }: RunBlock, isLater: boolean): string {
  const walk = walkMin === 0 ? '' : `, walk ${isWhole(runMin) && isWhole(walkMin) ? walkMin : minutes(walkMin)}`
  const times = reps === 1 ? '' : ` Do it ${reps} times.`
  return `${isLater ? 'Then run' : 'Run'} ${minutes(runMin)}${walk}.${times}`
}

const isWhole = (value: number) => Number.isInteger(value)

/** 0.5 reads "30 seconds", 2.5 "2 and a half minutes". */
function minutes(value: number): string {
  if (value < 1) return `${value * 60} seconds`
  if (!isWhole(value)) return `${Math.floor(value)} and a half minutes`
  return value === 1 ? '1 minute' : `${value} minutes`
}
