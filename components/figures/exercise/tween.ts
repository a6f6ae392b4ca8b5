import type { Pose } from './pose'

type Plain = number | string | boolean | readonly Plain[] | { readonly [key: string]: Plain | undefined } | undefined
type Branch = { readonly [key: string]: Plain | undefined }

/** Parts of a pose whose missing angles are 0. */
const TURNS: readonly string[] = ['pelvis', 'spine', 'head']

/** A pose part of the way from one (0) to another (1). */
export const tween = (start: Pose, end: Pose, t: number): Pose => between(start as Branch, end as Branch, t) as Pose

function between(a: Plain, b: Plain, t: number): Plain {
  if (typeof a === 'number' && typeof b === 'number') return a + (b - a) * t
  if (Array.isArray(a) && Array.isArray(b)) return a.map((part, index) => between(part, b[index], t))
  if (isBranch(a) && isBranch(b)) return branches(a, b, t)
  return t < 0.5 ? (a ?? b) : (b ?? a)
}

const isBranch = (value: Plain): value is Branch => typeof value === 'object' && !Array.isArray(value)

function branches(a: Branch, b: Branch, t: number): Branch {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return Object.fromEntries(keys.map((key) => [key, part(key, [a[key], b[key]], t)]))
}

/** An angle that one pose leaves out is 0; anything else that one leaves out is the other's. */
function part(key: string, [a, b]: readonly [Plain, Plain], t: number): Plain {
  if (a !== undefined && b !== undefined) return between(a, b, t)
  if (typeof (a ?? b) === 'number') return between(a ?? 0, b ?? 0, t)
  if (TURNS.includes(key)) return between(a ?? {}, b ?? {}, t)
  return a ?? b
}
