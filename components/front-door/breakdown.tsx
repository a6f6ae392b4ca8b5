import type { ReactNode } from 'react'
import css from './front-door.module.css'

interface Props {
  /** Finds the line in the log. */
  readonly reference?: string
  readonly children?: ReactNode
}

/** What is shown when a page could not be made. */
export function Breakdown({ reference, children }: Props) {
  return (
    <>
      <h1 className={css.title}>Something went wrong</h1>
      <p className={css.lead}>This page could not be shown. What was saved before is safe.</p>
      {reference && <p className={css.lead}>If it happens again, tell us the reference {reference}.</p>}
      <p className={css.onward}>{children}</p>
    </>
  )
}
