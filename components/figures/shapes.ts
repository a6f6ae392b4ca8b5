import type { Shape } from './drawing'

type PathShape = Extract<Shape, { kind: 'path' }>
type TextShape = Extract<Shape, { kind: 'text' }>

export type PathStyle = Omit<PathShape, 'kind' | 'd'>
export type TextStyle = Omit<TextShape, 'kind' | 'x' | 'y' | 'text'>

/** A path with its paint. */
export const path = (d: string, style: PathStyle): Shape => ({ kind: 'path', d, ...style })

/** Words at a point: the baseline's start, middle or end, by the style's anchor. */
export const words = (at: readonly [number, number], text: string, style: TextStyle): Shape => ({
  kind: 'text',
  x: Math.round(at[0] * 10) / 10,
  y: Math.round(at[1] * 10) / 10,
  text,
  ...style,
})

/** Several outlines drawn as one body: all edges first, all fills after, so that no line runs through a joint. */
export function joined(outlines: readonly string[], style: Required<Pick<PathStyle, 'fill' | 'stroke' | 'strokeWidth'>>): Shape[] {
  const { fill, stroke, strokeWidth } = style
  return [...outlines.map((d) => path(d, { stroke, strokeWidth: 2 * strokeWidth })), ...outlines.map((d) => path(d, { fill }))]
}
