import type { RunSession } from '@/lib/clinical/plan/types'

interface RunStripProps {
  readonly session: RunSession
  /** Minutes that the full width stands for: the longest session of the plan, so that sessions can be compared. */
  readonly scaleMin: number
}

const HEIGHT = 14
const WALK_HEIGHT = 3

/** A session along a line of minutes: running is tall, walking is thin. The card says the same in words. */
export function RunStrip({ session, scaleMin }: RunStripProps) {
  return (
    <svg width="100%" height={HEIGHT} viewBox={`0 0 ${scaleMin} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {stretches(session).map(({ from, minutes, isRun }) => (
        <rect
          key={from}
          x={from}
          y={isRun ? 0 : HEIGHT - WALK_HEIGHT}
          width={Math.max(0, minutes - 0.25)}
          height={isRun ? HEIGHT : WALK_HEIGHT}
          fill="currentColor"
          opacity={isRun ? 1 : 0.5}
        />
      ))}
    </svg>
  )
}

interface Stretch {
  readonly from: number
  readonly minutes: number
  readonly isRun: boolean
}

/** The walk before, every bout of running and walking, the walk after. */
function stretches({ warmupWalkMin, blocks, cooldownWalkMin }: RunSession): Stretch[] {
  const bouts = blocks.flatMap(({ runMin, walkMin, reps }) =>
    Array.from({ length: reps }, () => [
      { minutes: runMin, isRun: true },
      { minutes: walkMin, isRun: false },
    ]).flat(),
  )
  const all = [{ minutes: warmupWalkMin, isRun: false }, ...bouts, { minutes: cooldownWalkMin, isRun: false }]
  let from = 0
  return all
    .map((bout) => {
      const stretch = { ...bout, from }
      from += bout.minutes
      return stretch
    })
    .filter(({ minutes }) => minutes > 0)
}
