import type { ReactNode } from 'react'
import css from './form.module.css'

interface FormScreenProps {
  readonly title: string
  readonly lead: string
  readonly children: ReactNode
}

/** A page with one form. */
export function FormScreen({ title, lead, children }: FormScreenProps) {
  return (
    <div className={css.page}>
      <h1>{title}</h1>
      <p className={css.lead}>{lead}</p>
      {children}
    </div>
  )
}
