import type { RunSession } from '../../lib/clinical/plan/types'
import { describeBlock } from '../../lib/clinical/plan/describe-session'
import type { Drawing, Shape } from './drawing'
import { rectangle } from './geometry/path'
import { path, words } from './shapes'

export interface RunStrip {
  /** The width to draw for. The drawing is made anew for every width, never scaled. */
  readonly width: number
  /** `small` is a bare strip for a card; `large` writes the minutes in the blocks and along the foot. */
  readonly size?: 'small' | 'large'
  /** The minutes that fill the width; give the longest session's so that several strips compare. Without it the session's own. */
  readonly scaleMin?: number
  /** What the strip stands on: pine for the card of a key run. */
  readonly on?: 'card' | 'pine'
}

type RunParts = Pick<RunSession, 'blocks' | 'warmupWalkMin' | 'cooldownWalkMin' | 'runMin'>

interface Part {
  readonly kind: 'run' | 'walk'
  readonly fromMin: number
  readonly lastsMin: number
}

/** One session on a line of minutes: running is tall, walking is low, all to one scale. */
export function runStripDrawing(session: RunParts, { width, size = 'large', scaleMin, on = 'card' }: RunStrip): Drawing {
  const parts = partsOf(session)
  const totalMin = parts.reduce((sum, part) => sum + part.lastsMin, 0)
  const unit = width / Math.max(scaleMin ?? totalMin, totalMin, 1)
  const strip: Strip = { width, unit, totalMin, run: on === 'pine' ? 'paper' : 'pine', walk: on === 'pine' ? 'pine-soft' : 'figure-far' }
  const shapes = size === 'small' ? blocks(parts, strip, SMALL) : [...blocks(parts, strip, LARGE), ...lettering(parts, strip)]
  return {
    width,
    height: size === 'small' ? SMALL.foot : LARGE.foot + 24,
    shapes,
    title: 'Run session',
    description: describe(session, totalMin),
  }
}

interface Strip {
  readonly width: number
  /** Units to a minute. */
  readonly unit: number
  readonly totalMin: number
  readonly run: 'paper' | 'pine'
  readonly walk: 'pine-soft' | 'figure-far'
}

interface Heights {
  readonly foot: number
  readonly run: number
  readonly walk: number
  readonly gap: number
  readonly radius: number
}

const SMALL: Heights = { foot: 14, run: 14, walk: 4, gap: 1, radius: 1.5 }
const LARGE: Heights = { foot: 44, run: 38, walk: 10, gap: 2, radius: 3 }

/** Walk, then each block as often as it is repeated, then walk. Parts of no length are left out. */
function partsOf({ warmupWalkMin, blocks, cooldownWalkMin }: RunParts): Part[] {
  const lengths: [Part['kind'], number][] = [
    ['walk', warmupWalkMin],
    ...blocks.flatMap(({ runMin, walkMin, reps }) =>
      Array.from({ length: reps }, (): [Part['kind'], number][] => [
        ['run', runMin],
        ['walk', walkMin],
      ]).flat(),
    ),
    ['walk', cooldownWalkMin],
  ]
  let fromMin = 0
  return lengths.flatMap(([kind, lastsMin]) => {
    const part = { kind, fromMin, lastsMin }
    fromMin += lastsMin
    return lastsMin > 0 ? [part] : []
  })
}

function blocks(parts: readonly Part[], { unit, run, walk }: Strip, heights: Heights): Shape[] {
  return parts.map(({ kind, fromMin, lastsMin }) => {
    const height = kind === 'run' ? heights.run : heights.walk
    const width = Math.max(0.4, lastsMin * unit - Math.min(heights.gap, lastsMin * unit * 0.25))
    return path(rectangle({ x: fromMin * unit, y: heights.foot - height, width, height }, heights.radius), {
      fill: kind === 'run' ? run : walk,
    })
  })
}

function lettering(parts: readonly Part[], { width, unit, totalMin, run }: Strip): Shape[] {
  const inBlocks = parts.flatMap(({ kind, fromMin, lastsMin }) => {
    const label = lastsMin < 1 ? `${lastsMin * 60} s` : `${lastsMin}`
    if (kind === 'walk' || lastsMin * unit < 11 + 7 * label.length) return []
    const at = [(fromMin + lastsMin / 2) * unit - 1, LARGE.foot - LARGE.run / 2 + 6] as const
    return [words(at, label, { size: 17, weight: 600, fill: run === 'pine' ? 'paper' : 'pine', anchor: 'middle' })]
  })
  const ends = [parts[0], parts.at(-1)].flatMap((part) =>
    part?.kind === 'walk' && part.lastsMin * unit >= 34
      ? [
          words([(part.fromMin + part.lastsMin / 2) * unit, LARGE.foot - LARGE.walk - 6], 'walk', {
            size: 14,
            fill: 'ink-soft',
            anchor: 'middle',
          }),
        ]
      : [],
  )
  const y = LARGE.foot + 18
  const marks: Shape[] = []
  for (let minute = 0; (totalMin - minute) * unit > 70; minute += 10) {
    marks.push(words([minute * unit, y], `${minute}`, { size: 14, fill: 'ink-soft', anchor: minute === 0 ? 'start' : 'middle' }))
  }
  const end = Math.min(width, totalMin * unit)
  return [...inBlocks, ...ends, ...marks, words([end, y], `${totalMin} min`, { size: 14, weight: 600, fill: 'ink', anchor: 'end' })]
}

function describe({ warmupWalkMin, blocks, cooldownWalkMin, runMin }: RunParts, totalMin: number): string {
  const steps = [
    ...(warmupWalkMin > 0 ? [`walk ${warmupWalkMin} min`] : []),
    ...blocks.map(describeBlock),
    ...(cooldownWalkMin > 0 ? [`walk ${cooldownWalkMin} min`] : []),
  ].join(', then ')
  return `${steps.charAt(0).toUpperCase()}${steps.slice(1)}. ${totalMin} min in all, ${runMin} min of running.`
}
