import { exerciseDrawings } from '@/components/figures/exercise-drawings'
import type { PaperExercise } from '@/lib/documents/types'

type Pictures = ReturnType<typeof exerciseDrawings>

/** At most the catalogue times its few knee ranges: the poses are solved once a thread, not once a document. */
const drawn = new Map<string, Pictures>()

export function exercisePictures({ id, kneeRange }: Pick<PaperExercise, 'id' | 'kneeRange'>): Pictures {
  const key = `${id} ${kneeRange?.join('-') ?? ''}`
  const known = drawn.get(key)
  if (known !== undefined) return known
  const pictures = exerciseDrawings(id, { kneeRange })
  drawn.set(key, pictures)
  return pictures
}
