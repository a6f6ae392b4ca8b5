import { TagMark } from '@/components/ui/tag-mark'
import type { Reason } from '@/lib/clinical/plan/types'
import { TAG_WORDS } from './plan-words'
import css from './reason-list.module.css'

/** Why the plan is as it is: each choice with its rule and how far that rule can be trusted. */
export function ReasonList({ reasons, isWide = false }: { readonly reasons: readonly Reason[]; readonly isWide?: boolean }) {
  return (
    <ul className={isWide ? css.wide : css.list}>
      {reasons.map((reason) => (
        <li key={`${reason.about} ${reason.rule} ${reason.text}`}>
          <p>{reason.text}</p>
          <p className={css.source}>
            <TagMark {...TAG_WORDS[reason.tag]} />
            <span>{reason.rule}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
