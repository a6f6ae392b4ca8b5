import css from './marks.module.css'

export type TagShape = 'filled' | 'half' | 'hollow' | 'diamond'

interface TagMarkProps {
  readonly shape: TagShape
  readonly label: string
}

/** A small framed word with a mark whose shape differs for each kind, so that it can be read in black and white. */
export function TagMark({ shape, label }: TagMarkProps) {
  return (
    <span className={css.tag}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        {shape === 'diamond' ? (
          <path d="M5 .8 9.2 5 5 9.2.8 5Z" fill="none" stroke="currentColor" strokeWidth="1.3" />
        ) : (
          <circle cx="5" cy="5" r="4" fill={shape === 'filled' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.3" />
        )}
        {shape === 'half' && <path d="M5 1a4 4 0 0 0 0 8Z" fill="currentColor" />}
      </svg>
      {label}
    </span>
  )
}
