import type { FindingsPage } from '@/lib/findings/types'
import { ButtonLink } from '../ui/button'
import { lowerFirst } from './reading-words'
import css from './findings-screen.module.css'

interface NotAssessedProps {
  readonly page: FindingsPage
  readonly assessmentHref: string
}

/** What nobody has measured: missing is never normal, so it is named. */
export function NotAssessed({ page, assessmentHref }: NotAssessedProps) {
  const { result, factors, measures, origins, signed } = page
  const unscored = result.factors.filter(({ verdict }) => verdict === 'not-assessed').map(({ id }) => lowerFirst(factors[id]?.name ?? id))
  const missing = Object.values(factors).flatMap(({ inputs }) => inputs.filter(({ read }) => read === null).map((each) => each.measures))
  const names = [...new Set(missing.map((ids) => lowerFirst(measures[ids[0] ?? '']?.label ?? ids[0] ?? '')))]
  const notDone = origins.filter((each) => each.notDone !== null)
  if (unscored.length + names.length + notDone.length === 0) return null
  return (
    <section className={css.section} aria-labelledby="not-assessed">
      <div className={css.miss}>
        <div>
          <h2 id="not-assessed">Not assessed</h2>
          {unscored.length > 0 && <p>{`Not scored, too little is recorded: ${unscored.join(', ')}.`}</p>}
          {names.length > 0 && <p>{`No usable answer, so it counts neither for nor against: ${names.join(', ')}.`}</p>}
          {notDone.map(({ measure, side, notDone: reason }) => (
            <p
              key={`${measure} ${side}`}
            >{`${measures[measure]?.label ?? measure}${side === 'none' ? '' : `, ${side}`}: not done, ${reason ?? ''}`}</p>
          ))}
        </div>
        {!signed && (
          <ButtonLink href={assessmentHref} look="line">
            Add answers
          </ButtonLink>
        )}
      </div>
    </section>
  )
}
