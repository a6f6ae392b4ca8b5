'use client'

import { useElementSize } from '@mantine/hooks'
import type { Drawing } from './drawing'
import { Figure } from './figure'

interface FittedFigureProps {
  readonly draw: (width: number) => Drawing
  /** Drawn for this width until the browser has measured its own. */
  readonly firstWidth: number
  readonly decorative?: boolean
}

/** A drawing made anew for the width that it has. */
export function FittedFigure({ draw, firstWidth, decorative }: FittedFigureProps) {
  const { ref, width } = useElementSize()
  return (
    <div ref={ref} style={{ minWidth: 0 }}>
      <Figure drawing={draw(Math.round(width) || firstWidth)} decorative={decorative} />
    </div>
  )
}
