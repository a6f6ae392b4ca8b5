import type { PatientDay, PatientWeek } from '@/lib/share-links/types'
import css from './week-list.module.css'
import page from './patient-plan.module.css'

interface WeekListProps {
  readonly title: string
  readonly weeks: readonly PatientWeek[]
}

/** A week, day by day. */
export function WeekList({ title, weeks }: WeekListProps) {
  return (
    <section className={page.part}>
      <h2>{title}</h2>
      {weeks.map((week) => (
        <DayList key={week.number} days={week.days} />
      ))}
    </section>
  )
}

export function DayList({ days }: { readonly days: readonly PatientDay[] }) {
  return (
    <ul className={css.days}>
      {days.map((day) => (
        <li key={day.on} data-today={day.isToday || undefined} aria-current={day.isToday ? 'date' : undefined}>
          <p className={css.dayName}>
            {day.weekday}
            <small>{day.date}</small>
          </p>
          <div>
            {day.sessions.length === 0 && <p className={page.soft}>Rest</p>}
            {day.sessions.map((session) => (
              <p key={session.id} className={css.daySession}>
                <b>{session.short}</b>
                <span>{session.kind === 'strength' ? `${session.totalMin} min, ${session.detail}` : `${session.totalMin} min in all`}</span>
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
