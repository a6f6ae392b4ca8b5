import type { ReactNode } from 'react'
import { Rail } from './rail'
import css from './shell.module.css'

interface ShellProps {
  readonly accountName: string
  readonly children: ReactNode
}

/** The signed-in frame: a rail at the side on a desktop, along the top elsewhere, and the page. */
export function Shell({ accountName, children }: ShellProps) {
  return (
    <div className={css.app}>
      <a className={css.skip} href="#page">
        Skip to the page
      </a>
      <Rail accountName={accountName} />
      <main className={css.page} id="page">
        {children}
      </main>
    </div>
  )
}
