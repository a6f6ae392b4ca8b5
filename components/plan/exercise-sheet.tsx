import { exerciseDrawings } from '@/components/figures/exercise-drawings'
import { Figure } from '@/components/figures/figure'
import { getExercise } from '@/lib/clinical/strength/catalogue'
import css from './exercise-sheet.module.css'

interface ExerciseSheetProps {
  readonly exercise: string
  /** The picture bends the knee no further. */
  readonly kneeRange: readonly [number, number] | null
}

/** How an exercise is done: start and end, the steps, the cue and the usual mistake. */
export function ExerciseSheet({ exercise: id, kneeRange }: ExerciseSheetProps) {
  const exercise = getExercise(id)
  const drawn = draw(id, kneeRange)
  if (!exercise) return null
  return (
    <div className={css.sheet}>
      {drawn && (
        <div className={css.figures}>
          <figure>
            <Figure drawing={drawn.start} />
            <figcaption>Start</figcaption>
          </figure>
          <figure>
            <Figure drawing={drawn.end} />
            <figcaption>End</figcaption>
          </figure>
        </div>
      )}
      <ol className={css.steps}>
        {exercise.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <b>Think:</b> {exercise.cue}
      </p>
      <p>
        <b>Watch for:</b> {exercise.commonError}
      </p>
      {kneeRange && (
        <p>
          <b>Knee bend:</b> {kneeRange[0] === kneeRange[1] ? `${kneeRange[0]}°` : `${kneeRange[0]} to ${kneeRange[1]}°`}
        </p>
      )}
    </div>
  )
}

type Drawn = ReturnType<typeof exerciseDrawings>

/** Posing a figure takes longer than the rest of the page, and the same exercise always gives the same picture. */
const drawnBefore = new Map<string, Drawn>()

function draw(id: string, kneeRange: ExerciseSheetProps['kneeRange']): Drawn {
  const key = `${id} ${kneeRange?.join('-')}`
  const kept = drawnBefore.get(key)
  if (kept !== undefined) return kept
  const drawn = exerciseDrawings(id, { kneeRange })
  drawnBefore.set(key, drawn)
  return drawn
}
