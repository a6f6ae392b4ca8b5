import { describe, expect, it } from 'vitest'
import type { Drawing } from './drawing'
import { boundsOf, pathPoints } from './geometry/bounds'
import { runStripDrawing } from './run-strip'

/** Stage 4 of the standard knee ladder: 2 min run, 1 min walk, 8 times. */
const STAGE_4 = { blocks: [{ runMin: 2, walkMin: 1, reps: 8 }], warmupWalkMin: 5, cooldownWalkMin: 5, runMin: 16 }
/** Stage 11: 20 min run, 1 min walk, 8 min run. */
const STAGE_11 = {
  blocks: [
    { runMin: 20, walkMin: 1, reps: 1 },
    { runMin: 8, walkMin: 0, reps: 1 },
  ],
  warmupWalkMin: 5,
  cooldownWalkMin: 5,
  runMin: 28,
}

const boxes = (drawing: Drawing, fill: string) =>
  drawing.shapes.flatMap((shape) => (shape.kind === 'path' && shape.fill === fill ? [boundsOf(pathPoints(shape.d))] : []))
const lettering = (drawing: Drawing) => drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

describe('runStripDrawing', () => {
  it('draws a tall block for every run and a low one for every walk', () => {
    const drawing = runStripDrawing(STAGE_4, { width: 340 })
    expect(boxes(drawing, 'pine')).toHaveLength(8)
    expect(boxes(drawing, 'figure-far')).toHaveLength(10)
  })

  it('lays every block on one scale of minutes', () => {
    const drawing = runStripDrawing(STAGE_11, { width: 390 })
    const unit = 390 / 39
    const [long, short] = boxes(drawing, 'pine')
    expect(long?.left).toBeCloseTo(5 * unit, 1)
    expect(short?.left).toBeCloseTo(26 * unit, 1)
    expect((long?.right ?? 0) - (long?.left ?? 0)).toBeCloseTo(20 * unit - 2, 1)
    expect((short?.right ?? 0) - (short?.left ?? 0)).toBeCloseTo(8 * unit - 2, 1)
  })

  it('shares a scale between sessions, so that a longer one is longer', () => {
    const [brief, long] = [STAGE_4, STAGE_11].map((session) => runStripDrawing(session, { width: 160, size: 'small', scaleMin: 40 }))
    const end = (drawing: Drawing | undefined) => Math.max(...boxes(drawing as Drawing, 'figure-far').map((box) => box.right))
    expect(end(brief)).toBeLessThan(end(long))
    expect(end(long) / 160).toBeCloseTo(39 / 40, 1)
  })

  it('never runs over its width, even when the shared scale is too short', () => {
    const drawing = runStripDrawing(STAGE_11, { width: 160, scaleMin: 20 })
    expect(Math.max(...boxes(drawing, 'figure-far').map((box) => box.right))).toBeLessThanOrEqual(160)
  })

  it('says the session in words', () => {
    expect(runStripDrawing(STAGE_4, { width: 340 }).description).toBe(
      'Walk 5 min, then run 2 min, walk 1 min, 8 times, then walk 5 min. 34 min in all, 16 min of running.',
    )
  })

  it('writes minutes in blocks with room, and none in the small strip', () => {
    expect(lettering(runStripDrawing(STAGE_11, { width: 390 }))).toEqual(expect.arrayContaining(['20', '8', '39 min']))
    expect(lettering(runStripDrawing(STAGE_11, { width: 390, size: 'small' }))).toEqual([])
  })

  it('leaves out a walk of no minutes', () => {
    const drawing = runStripDrawing({ ...STAGE_11, warmupWalkMin: 0, cooldownWalkMin: 0 }, { width: 290 })
    expect(boxes(drawing, 'pine')[0]?.left).toBe(0)
    expect(drawing.description).toMatch(/^Run 20 min/)
  })
})
