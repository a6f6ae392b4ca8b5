import type { ReactNode } from 'react'
import css from './sheet.module.css'

interface SheetProps {
  readonly id?: string
  readonly title: string
  /** How far it is filled in, in words: "7 of 7". */
  readonly count?: string
  readonly lead?: ReactNode
  /** A command for the whole sheet. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** One sheet of paper: a title, and tests or rows divided by hairlines. */
export function Sheet({ id, title, count, lead, action, children }: SheetProps) {
  return (
    <section className={css.sheet} id={id} aria-label={title}>
      <header className={css.head}>
        <h2>{title}</h2>
        {count && <p className={css.count}>{count}</p>}
        {action}
      </header>
      {lead && <p className={css.lead}>{lead}</p>}
      {children}
    </section>
  )
}
