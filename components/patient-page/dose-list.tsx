import type { PatientExercise } from '@/lib/share-links/types'
import css from './dose-list.module.css'

/** Each exercise with how much of it. How it is done stands further down, with its pictures. */
export function DoseList({ exercises }: { readonly exercises: readonly PatientExercise[] }) {
  return (
    <ul className={css.doses}>
      {exercises.map(({ exercise, name, dose }) => (
        <li key={exercise}>
          <a href={`#exercise-${exercise}`}>{name}</a>
          <span>{dose}</span>
        </li>
      ))}
    </ul>
  )
}
