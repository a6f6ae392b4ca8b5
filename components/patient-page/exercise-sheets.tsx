import { ExerciseSheet } from '@/components/plan/exercise-sheet'
import type { PatientExercise } from '@/lib/share-links/types'
import css from './patient-plan.module.css'

/** The strength exercises, each folded to its name and dose. */
export function ExerciseSheets({ exercises }: { readonly exercises: readonly PatientExercise[] }) {
  return (
    <section className={css.part}>
      <h2>Your strength work</h2>
      {exercises.map(({ exercise, kneeRange, name, dose, effort }) => (
        <details key={exercise} className={css.exercise} id={`exercise-${exercise}`}>
          <summary>
            <span>
              <b>{name}</b>
              <small>{dose}</small>
            </span>
          </summary>
          {effort && <p className={css.soft}>{effort}</p>}
          <ExerciseSheet exercise={exercise} kneeRange={kneeRange} />
        </details>
      ))}
    </section>
  )
}
