'use client'

import { useElementSize } from '@mantine/hooks'
import { Figure } from '@/components/figures/figure'
import { loadDrawing } from '@/components/figures/load'
import type { BoardWeek } from '@/lib/plans/types'
import css from './load-chart.module.css'

/** Drawn for this width until the browser has measured its own. */
const FIRST_WIDTH = 720

/** The weeks of the board as bars: the same array, so the chart can never say anything else. */
export function LoadChart({ weeks }: { readonly weeks: readonly BoardWeek[] }) {
  const { ref, width } = useElementSize()
  const current = weeks.find(({ days }) => days.some(({ isToday }) => isToday))
  const bars = weeks.map(({ number, runMin, longestRunMin, isLighter, stages, days }) => ({
    number,
    runMin,
    longestRunMin,
    lighter: isLighter,
    stages,
    runsMin: days.flatMap(({ cards }) => cards.flatMap((card) => (card.kind === 'run' ? card.runMin : []))),
  }))
  return (
    <figure>
      <div ref={ref}>
        <Figure drawing={loadDrawing({ weeks: bars, currentWeek: current?.number ?? null, width: width || FIRST_WIDTH })} />
      </div>
      <figcaption className={css.key}>
        <span data-look="key">key run</span>
        <span data-look="run">other runs</span>
        <span data-look="lighter">lighter week</span>
        <span data-look="longest">longest run</span>
      </figcaption>
    </figure>
  )
}
