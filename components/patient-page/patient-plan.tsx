import type { PatientPage } from '@/lib/share-links/types'
import { CallButton } from './call-button'
import { ExerciseSheets } from './exercise-sheets'
import { KeepPlan } from './keep-plan'
import { Footprints } from '@/components/front-door/footprints'
import { PainLights } from './pain-lights'
import css from './patient-plan.module.css'
import { StepLadder } from './step-ladder'
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
            <PainLights scale={plan.painScale} lights={plan.lights} isBoneStress={plan.isBoneStress} />
            <StopAndCall call={plan.call} phone={clinicPhone} />
          </div>
          <div>
            {thisWeek && <WeekList title="Your week" weeks={[thisWeek]} />}
            {plan.ladder && <StepLadder stages={plan.ladder.stages} current={plan.ladder.current} />}
            {plan.exercises.length > 0 && <ExerciseSheets exercises={plan.exercises} />}
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
