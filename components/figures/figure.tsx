import { colourVar } from '../ui/tokens'
import type { Drawing, Shape } from './drawing'

export interface FigureProps {
  readonly drawing: Drawing
  /** Pixels; the height follows. Without it the drawing's own width. Never wider than its container. */
  readonly width?: number
  readonly className?: string
  /** For a drawing whose facts stand in words right beside it: hidden from assistive technology. */
  readonly decorative?: boolean
}

/** Puts a drawing on the screen. Colours are CSS variables, so that it follows the light and the dark scheme. */
export function Figure({ drawing, width = drawing.width, className, decorative = false }: FigureProps) {
  const named = { role: 'img', 'aria-label': `${drawing.title}. ${drawing.description}` }
  return (
    <svg
      className={className}
      width={width}
      height={(width * drawing.height) / drawing.width}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      style={{ display: 'block', maxWidth: '100%', height: 'auto', fontVariantNumeric: 'tabular-nums' }}
      {...(decorative ? { 'aria-hidden': true } : named)}
    >
      {drawing.shapes.map((shape, index) => (
        <Mark key={index} shape={shape} />
      ))}
    </svg>
  )
}

function Mark({ shape }: { readonly shape: Shape }) {
  if (shape.kind === 'text') {
    return (
      <text
        x={shape.x}
        y={shape.y}
        fontSize={shape.size}
        fontWeight={shape.weight ?? 400}
        textAnchor={shape.anchor ?? 'start'}
        fill={colourVar(shape.fill)}
      >
        {shape.text}
      </text>
    )
  }
  return (
    <path
      d={shape.d}
      fill={shape.fill ? colourVar(shape.fill) : 'none'}
      stroke={shape.stroke && colourVar(shape.stroke)}
      strokeWidth={shape.strokeWidth}
      strokeDasharray={shape.dash?.join(' ')}
      strokeLinecap="round"
      strokeLinejoin="round"
      opacity={shape.opacity}
    />
  )
}
