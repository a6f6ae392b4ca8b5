import type { Drawing, Shape } from '@/components/figures/drawing'
import { exerciseDrawings } from '@/components/figures/exercise-drawings'
import type { PaperExercise } from '@/lib/documents/types'
import { curvedPath } from './curved-path'

type Pictures = ReturnType<typeof exerciseDrawings>

/** At most the catalogue times its few knee ranges: the poses are solved once a thread, not once a document. */
const drawn = new Map<string, Pictures>()

export function exercisePictures({ id, kneeRange }: Pick<PaperExercise, 'id' | 'kneeRange'>): Pictures {
  const key = `${id} ${kneeRange?.join('-') ?? ''}`
  const known = drawn.get(key)
  if (known !== undefined) return known
  const drawings = exerciseDrawings(id, { kneeRange })
  const pictures = drawings && { start: toPrint(drawings.start), end: toPrint(drawings.end) }
  drawn.set(key, pictures)
  return pictures
}

const toPrint = (drawing: Drawing): Drawing => ({ ...drawing, shapes: drawing.shapes.map(curved) })

const curved = (shape: Shape): Shape => (shape.kind === 'path' ? { ...shape, d: curvedPath(shape.d) } : shape)
