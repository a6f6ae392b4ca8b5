import { Figure } from '@/components/figures/figure'
import { ladderDrawing } from '@/components/figures/ladder'
import type { Stage } from '@/lib/clinical/running/programs'
import css from './patient-plan.module.css'

interface StepLadderProps {
  readonly stages: readonly Stage[]
  readonly current: number | null
}

/** The width of the page's column on a phone. */
const WIDTH = 358

/** The ladder as steps: as high as the minutes of running, with the runner's own step marked. */
export function StepLadder({ stages, current }: StepLadderProps) {
  const last = stages.at(-1)
  return (
    <section className={css.part}>
      <h2>Your steps</h2>
      <p>
        Green runs take you up one step, a red run takes you down one. Step {last?.stage} is {last?.runMin} minutes without a walk.
      </p>
      <Figure drawing={ladderDrawing({ stages, current, width: WIDTH })} className={css.ladder} />
    </section>
  )
}
