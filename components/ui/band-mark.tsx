import css from './marks.module.css'

export type BandLevel = 'usual' | 'edge' | 'outside'

/** Says a level by its shape as well as its colour: open ring, half, full. The words stand beside it. */
export function BandMark({ level, size = 16 }: { readonly level: BandLevel; readonly size?: number }) {
  return (
    <svg className={`${css.mark} ${css[level]}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" fill={level === 'outside' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.75" />
      {level === 'edge' && <path d="M8 2a6 6 0 0 0 0 12Z" fill="currentColor" />}
    </svg>
  )
}
