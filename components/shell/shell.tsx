import type { ReactNode } from 'react'
import { KeptNotice } from '../kept/kept-notice'
import { Rail } from './rail'
import css from './shell.module.css'

interface ShellProps {
  readonly accountName: string
  /** Whose device this is while they are signed in. */
  readonly viewer: { readonly accountId: string; readonly clinicId: string }
  readonly children: ReactNode
}

/** The signed-in frame: a rail at the side on a desktop, along the top elsewhere, and the page. */
export function Shell({ accountName, viewer, children }: ShellProps) {
  return (
    <div className={css.app}>
      <a className={css.skip} href="#page">
        Skip to the page
      </a>
      <Rail accountName={accountName} viewer={viewer} />
      <main className={css.page} id="page">
        <KeptNotice viewer={viewer} />
        {children}
      </main>
    </div>
  )
}
