import css from './side-badge.module.css'

/** The letter of a side in the side's colour. The side is also named in words beside it, so screen readers skip the letter. */
export function SideBadge({ side }: { readonly side: 'left' | 'right' }) {
  return (
    <span className={`${css.badge} ${css[side]}`} aria-hidden="true">
      {side === 'left' ? 'L' : 'R'}
    </span>
  )
}
