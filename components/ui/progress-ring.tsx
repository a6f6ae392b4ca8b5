import css from './progress-ring.module.css'

interface ProgressRingProps {
  readonly answered: number
  readonly total: number
  /** A number to point out in the middle, for what must not stay open. */
  readonly open?: number
}

const CIRCUMFERENCE = 2 * Math.PI * 13

/** How much of a section is filled in. The same count stands beside it in words. */
export function ProgressRing({ answered, total, open = 0 }: ProgressRingProps) {
  const isFull = total > 0 && answered === total && open === 0
  const share = total === 0 ? 0 : answered / total
  return (
    <svg className={`${css.ring} ${isFull ? css.full : ''}`} width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
      <circle className={css.ground} cx="16" cy="16" r="13" />
      {isFull ? (
        <path className={css.tick} d="m10.5 16.5 3.7 3.7 7.3-7.7" />
      ) : (
        <circle
          className={css.arc}
          cx="16"
          cy="16"
          r="13"
          strokeDasharray={`${CIRCUMFERENCE * share} ${CIRCUMFERENCE}`}
          transform="rotate(-90 16 16)"
        />
      )}
      {open > 0 && (
        <>
          <circle className={css.alert} cx="16" cy="16" r="9.5" />
          <text className={css.open} x="16" y="20.5">
            {open}
          </text>
        </>
      )}
    </svg>
  )
}
