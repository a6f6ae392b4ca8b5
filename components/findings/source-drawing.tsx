import type { Interpretation } from '@/lib/clinical/screening/types'
import type { SourcePage } from '@/lib/findings/types'
import type { Drawing } from '../figures/drawing'
import { FittedFigure } from '../figures/fitted-figure'
import { footfallsDrawing } from '../figures/footfalls'
import { leanDrawing } from '../figures/lean'
import { pelvisDrawing } from '../figures/pelvis'
import type { Crossing } from '../figures/gait/tracks'
import css from './source-panel.module.css'

interface SourceDrawingProps {
  readonly page: SourcePage
  readonly reading: Interpretation
}

/** The runner drawn from the number, where a drawing says it better. */
export function SourceDrawing({ page, reading }: SourceDrawingProps) {
  const draw = drawingOf(page, reading)
  if (!draw) return null
  return (
    <div className={css.drawing} data-size={draw.size}>
      <FittedFigure draw={draw.draw} firstWidth={draw.size === 'wide' ? 320 : 190} />
    </div>
  )
}

interface Chosen {
  readonly size: 'wide' | 'tall'
  readonly draw: (width: number) => Drawing
}

function drawingOf({ result }: SourcePage, { measure, side, value }: Interpretation): Chosen | null {
  const numberOf = (id: string, on: string) => {
    const found = result.interpretations.find((each) => each.measure === id && each.side === on)?.value
    return typeof found === 'number' ? found : null
  }
  switch (measure) {
    case 'running-contralateral-pelvic-drop':
      if (side === 'none' || typeof value !== 'number') return null
      return { size: 'tall', draw: (width) => pelvisDrawing({ side, dropDeg: value, width }) }
    case 'running-trunk-forward-lean':
    case 'running-tibia-inclination': {
      const leg = side === 'right' ? 'right' : 'left'
      const [trunkDeg, shinDeg] = [numberOf('running-trunk-forward-lean', 'none'), numberOf('running-tibia-inclination', leg)]
      return { size: 'tall', draw: (width) => leanDrawing({ trunkDeg, shinDeg, side: leg, width }) }
    }
    case 'running-step-width':
    case 'running-crossover': {
      const crossing = (on: string) =>
        crossingOf(result.interpretations.find((each) => each.measure === 'running-crossover' && each.side === on))
      const stepWidthCm = numberOf('running-step-width', 'none')
      return { size: 'wide', draw: (width) => footfallsDrawing({ stepWidthCm, left: crossing('left'), right: crossing('right'), width }) }
    }
    default:
      return null
  }
}

function crossingOf(reading: Interpretation | undefined): Crossing {
  const value = reading?.value
  return value === 'clear' || value === 'touches-midline' || value === 'crosses-midline' ? value : null
}
