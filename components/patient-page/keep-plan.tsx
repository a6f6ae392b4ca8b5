import type { PatientWeek } from '@/lib/share-links/types'
import css from './keep-plan.module.css'
import page from './patient-plan.module.css'
import button from './phone-buttons.module.css'
import { DayList } from './week-list'

interface KeepPlanProps {
  readonly pdfAction: string
  readonly weeks: readonly PatientWeek[]
}

/** The paper to keep, and the weeks ahead. */
export function KeepPlan({ pdfAction, weeks }: KeepPlanProps) {
  return (
    <section className={page.part}>
      <h2>Keep your plan</h2>
      <form method="post" action={pdfAction}>
        <button type="submit" className={button.keep}>
          <DownloadIcon />
          Download PDF
        </button>
      </form>
      <details className={css.fold}>
        <summary>
          See the whole plan <small>{weeks.length} weeks</small>
        </summary>
        {weeks.map((week) => (
          <details key={week.number} className={css.foldedWeek}>
            <summary>
              Week {week.number} <small>{week.dates}</small>
            </summary>
            <DayList days={week.days} />
          </details>
        ))}
      </details>
    </section>
  )
}

function DownloadIcon() {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M12 11v6M9.5 14.5 12 17l2.5-2.5" />
    </svg>
  )
}
