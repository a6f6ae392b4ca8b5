'use client'

import type { PlanLoad } from '@/lib/runners/types'
import { FittedFigure } from '../figures/fitted-figure'
import { loadDrawing } from '../figures/load'
import { ButtonLink } from '../ui/button'
import { Sheet } from '../ui/sheet'
import css from './findings-brief.module.css'

interface PlanLoadChartProps {
  readonly patientId: string
  readonly load: PlanLoad
}

/** The running minutes of the plan week by week, this week marked, and the way to the plan. */
export function PlanLoadChart({ patientId, load }: PlanLoadChartProps) {
  const { planId, number, status, weeks, currentWeek } = load
  return (
    <Sheet title="Running minutes a week" count={`Plan ${number}${status === 'draft' ? ', draft' : ''}`}>
      <div className={css.chart}>
        <FittedFigure firstWidth={560} draw={(width) => loadDrawing({ weeks, currentWeek, width })} />
      </div>
      <p className={css.go}>
        <ButtonLink href={`/patients/${patientId}/plans/${planId}`} look="plain">
          Open plan
        </ButtonLink>
      </p>
    </Sheet>
  )
}
