'use client'

import type { MeasureField } from '@/lib/assessments/types'
import css from './force-ways.module.css'

interface ForceWaysProps {
  readonly field: MeasureField
  readonly asTorque: boolean
  readonly onChange: (asTorque: boolean) => void
}

/** How a torque is entered: as the force and lever arm that were measured, or as Nm/kg. */
export function ForceWays({ field, asTorque, onChange }: ForceWaysProps) {
  return (
    <div className={css.ways} role="group" aria-label={`${field.label}, entered as`}>
      <button type="button" aria-pressed={!asTorque} onClick={() => onChange(false)}>
        Force in N
      </button>
      <button type="button" aria-pressed={asTorque} onClick={() => onChange(true)}>
        Nm/kg
      </button>
    </div>
  )
}
