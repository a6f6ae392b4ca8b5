type Pair = readonly [number, number]

/**
 * A path's arcs as curves and its numbers to one decimal: the PDF writer would work out every arc anew for every document and write each
 * number with six. Knows the commands that drawings use: M, L, C, A, Z.
 */
export function curvedPath(d: string): string {
  let at: Pair = [0, 0]
  return [...d.matchAll(/([MLCAZ])([^MLCAZ]*)/g)]
    .map(([, command = '', rest = '']) => {
      const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number)
      const from = at
      at = [numbers.at(-2) ?? at[0], numbers.at(-1) ?? at[1]]
      return command === 'A' ? arcCurves(from, numbers) : `${command}${numbers.map(short).join(' ')}`
    })
    .join('')
}

const short = (value: number) => String(Math.round(value * 10) / 10 + 0)

/** A little more than half a turn in one curve: out by 2 % of the radius at most, which on paper is a tenth of a point. */
const MOST_TURN = 1.05 * Math.PI

/** Only circles: the radii are equal and nothing is turned. */
function arcCurves([x1, y1]: Pair, [radius = 0, , , large = 0, sweep = 0, x2 = 0, y2 = 0]: readonly number[]): string {
  const apart = Math.hypot(x2 - x1, y2 - y1)
  if (apart === 0) return ''
  const r = Math.max(radius, apart / 2)
  const toward = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, r * r - (apart * apart) / 4))
  const centre: Pair = [(x1 + x2) / 2 - (toward * (y2 - y1)) / apart, (y1 + y2) / 2 + (toward * (x2 - x1)) / apart]
  const start = Math.atan2(y1 - centre[1], x1 - centre[0])
  const turn = turnOf(Math.atan2(y2 - centre[1], x2 - centre[0]) - start, sweep === 1)
  const parts = Math.max(1, Math.ceil(Math.abs(turn) / MOST_TURN))
  return Array.from({ length: parts }, (_, part) => curve({ centre, r, from: start + (part * turn) / parts, turn: turn / parts })).join('')
}

function turnOf(angle: number, isClockwise: boolean): number {
  const whole = 2 * Math.PI
  const positive = ((angle % whole) + whole) % whole
  return isClockwise ? positive : positive - whole
}

interface Part {
  readonly centre: Pair
  readonly r: number
  readonly from: number
  readonly turn: number
}

function curve({ centre: [x, y], r, from, turn }: Part): string {
  const handle = (4 / 3) * Math.tan(turn / 4)
  const [c1, s1, c2, s2] = [Math.cos(from), Math.sin(from), Math.cos(from + turn), Math.sin(from + turn)]
  const points = [c1 - handle * s1, s1 + handle * c1, c2 + handle * s2, s2 - handle * c2, c2, s2]
  return `C${points.map((value, index) => short((index % 2 === 0 ? x : y) + r * value)).join(' ')}`
}
