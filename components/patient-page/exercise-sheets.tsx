import { ExerciseSheet } from '@/components/plan/exercise-sheet'
import type { PatientExercise } from '@/lib/share-links/types'
import page from './patient-plan.module.css'
import css from './exercise-sheets.module.css'

/** The strength exercises, each folded to its name and dose. */
export function ExerciseSheets({ exercises, pain }: { readonly exercises: readonly PatientExercise[]; readonly pain: string }) {
  return (
    <section className={page.part}>
      <h2>Your strength work</h2>
      <p className={page.lead}>{pain}</p>
      {exercises.map(({ exercise, kneeRange, name, dose, effort }) => (
        <details key={exercise} className={css.exercise}>
          <summary>
            <span>
              <b>{name}</b>
              <small>{dose}</small>
            </span>
          </summary>
          {/* Inside the fold: a link to it then opens the fold. */}
          <div id={`exercise-${exercise}`} className={css.how}>
            {effort && <p className={page.soft}>{effort}</p>}
            <ExerciseSheet exercise={exercise} kneeRange={kneeRange} />
          </div>
        </details>
      ))}
    </section>
  )
}
