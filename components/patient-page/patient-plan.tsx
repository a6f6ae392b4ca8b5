import type { PatientPage } from '@/lib/share-links/types'
import { CallButton } from './call-button'
import { ExerciseSheets } from './exercise-sheets'
import { KeepPlan } from './keep-plan'
import { NextSteps } from './next-steps'
import { Footprints } from '@/components/front-door/footprints'
import { PainLights } from './pain-lights'
import css from './patient-plan.module.css'
import { StopAndCall } from './stop-and-call'
import { TodayCard } from './today-card'
import { WeekList } from './week-list'

interface PatientPlanProps {
  readonly plan: PatientPage
  /** Where the download is posted to. */
  readonly pdfAction: string
}

/** A runner's plan on a phone: today first, then what to watch for, the week, the steps, the strength work. */
export function PatientPlan({ plan, pdfAction }: PatientPlanProps) {
  const { clinicName, clinicPhone } = plan
  const thisWeek = plan.weeks.find(({ isNow }) => isNow) ?? plan.weeks[0]
  return (
    <div className={css.page}>
      <header className={css.bar}>
        <p className={css.brand}>
          <Footprints />
          <span>
            Footfall<small>{clinicName}</small>
          </span>
        </p>
        <CallButton phone={clinicPhone} look="line" />
      </header>
      <main>
        <div className={css.hello}>
          <h1>Your plan</h1>
          <p>{plan.dayLine}</p>
        </div>
        <div className={css.columns}>
          <div>
            <TodayCard today={plan.today} next={plan.next} />
            {plan.lights && <PainLights lights={plan.lights} />}
            <StopAndCall call={plan.call} phone={clinicPhone} />
          </div>
          <div>
            {thisWeek && <WeekList title="Your week" weeks={[thisWeek]} />}
            <NextSteps ladder={plan.ladder} progress={plan.progress} />
            {plan.exercises.length > 0 && <ExerciseSheets exercises={plan.exercises} pain={plan.exercisePain} />}
            <KeepPlan pdfAction={pdfAction} weeks={plan.weeks} />
          </div>
        </div>
      </main>
      <footer className={css.foot}>
        <p>
          Plan {plan.planNumber}, made for you by {plan.clinicianName} on {plan.issuedOn}. This link is yours: please do not share it.
        </p>
      </footer>
    </div>
  )
}
