import type { ReactNode } from 'react'
import type { AmendedSince } from '@/lib/plans/types'
import { dayOf, dayWords } from '../ui/day-words'
import { Notice } from '../ui/notice'
import css from './plan-screen.module.css'

interface AmendedSinceNoticeProps {
  readonly amendments: readonly AmendedSince[]
  readonly timeZone: string
  /** The way to a plan from the amended answers. */
  readonly action?: ReactNode
}

/** What an issued plan does not know of. The runner's copy stays as it was handed out until another one is issued. */
export function AmendedSinceNotice({ amendments, timeZone, action }: AmendedSinceNoticeProps) {
  if (amendments.length === 0) return null
  return (
    <Notice tone="open" action={action}>
      <b>The assessment has been amended since this plan was issued.</b> The runner still holds the plan as it was.
      <ul className={css.amended}>
        {amendments.map(({ id, what, original, corrected, reason, amendedAt, amendedName }) => (
          <li key={id}>{`${what}: ${original}, now ${corrected}. ${reason} ${amendedName}, ${dayWords(dayOf(amendedAt, timeZone))}.`}</li>
        ))}
      </ul>
    </Notice>
  )
}
