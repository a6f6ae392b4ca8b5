import type { ReactNode } from 'react'
import { Footprints } from './footprints'
import css from './front-door.module.css'

/** What stands round every page that is shown before sign-in. */
export function FrontDoor({ children }: { children: ReactNode }) {
  return (
    <div className={css.door}>
      <main className={css.sheet}>
        <p className={css.brand}>
          <Footprints />
          Footfall
        </p>
        {children}
      </main>
    </div>
  )
}
