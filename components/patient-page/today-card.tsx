import { Figure } from '@/components/figures/figure'
import { runStripDrawing } from '@/components/figures/run-strip'
import type { DayPlan, PatientSession } from '@/lib/share-links/types'
import { DoseList } from './dose-list'
import css from './today-card.module.css'
import page from './patient-plan.module.css'

/** The width inside the card on a phone. */
const STRIP_WIDTH = 318

interface TodayCardProps {
  readonly today: DayPlan
  readonly next: DayPlan | null
}

/** What to do today, in steps. On a rest day: that rest is the plan, and what comes next. */
export function TodayCard({ today, next }: TodayCardProps) {
  return (
    <section className={page.today} aria-label="Today">
      <p className={page.soft}>{today.label}</p>
      {today.sessions.map((session) => (
        <SessionSteps key={session.id} session={session} />
      ))}
      {today.sessions.length === 0 && (
        <>
          <p className={css.big}>{next ? 'Rest is part of the plan.' : 'Call your clinic for the next step.'}</p>
          {next && (
            <div className={css.next}>
              <p className={page.soft}>Next, {next.label}</p>
              {next.sessions.map((session) => (
                <p key={session.id}>
                  <b>{session.title}</b> {session.detail}
                </p>
              ))}
            </div>
          )}
        </>
      )}
    </section>
  )
}

function SessionSteps({ session }: { readonly session: PatientSession }) {
  return (
    <div className={css.session}>
      <p className={css.big}>
        <Numbered text={session.title} />
      </p>
      <p className={page.soft}>{session.detail}</p>
      {session.run && <Figure drawing={runStripDrawing(session.run, { width: STRIP_WIDTH })} className={css.strip} />}
      {session.steps.length > 0 && (
        <ol className={css.steps}>
          {session.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {session.exercises.length > 0 && <DoseList exercises={session.exercises} />}
    </div>
  )
}

/** The numbers of a sentence stand out. */
function Numbered({ text }: { readonly text: string }) {
  return text.split(/(\d+)/).map((part, index) => (index % 2 === 1 ? <em key={index}>{part}</em> : part))
}
