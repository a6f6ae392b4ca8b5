import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button'
import { FrontDoor } from '@/components/front-door/front-door'
import css from '@/components/front-door/front-door.module.css'

export const metadata: Metadata = { title: 'Not found' }

/** The same words for what never was, what is gone and what is somebody else's. */
export default function NotFound() {
  return (
    <FrontDoor>
      <h1 className={css.title}>Not found</h1>
      <p className={css.lead}>There is nothing here, or it is not yours to see.</p>
      <p className={css.onward}>
        <ButtonLink href="/">Go to Today</ButtonLink>
      </p>
    </FrontDoor>
  )
}
