'use client'

import type { MeasureField } from '@/lib/assessments/types'
import type { Level, ObservationSide } from '@/lib/clinical/measures/types'
import { bandWords, levelWords } from '../findings/level-words'
import { valueWords, withUnit } from '../findings/value-words'
import { useDrawnNumber } from './drag'
import { LastBracket } from './last-bracket'
import { positionOn, zonesOf, type Zone } from './zones'
import css from './band-scale.module.css'

const LETTERS: Readonly<Record<ObservationSide, string>> = { left: 'L', right: 'R', none: '' }

/** The bands drawn to scale, with a pin where each side stands. What it shows also stands in words beside the inputs. */
export function BandScale({ field }: { readonly field: MeasureField }) {
  const { value, scale } = field
  if (!scale || (value.kind !== 'number' && value.kind !== 'integer')) return null
  const zones = zonesOf(scale.bands, value)
  return (
    <div className={css.scale} data-sided={field.sided} aria-hidden="true">
      <div className={css.zones}>
        {zones.map((zone) => (
          <span key={zone.from} className={`${css.zone} ${css[markOf(zone.level)]}`} style={{ flex: `${zone.to - zone.from} 1 0` }}>
            <span className={css.words}>
              {NAMES[markOf(zone.level)]}
              <span className={css.limits}>{`, ${withUnit(bandWords(zone.label).replace(/\s*\(.*\)/, ''), field.unit)}`}</span>
            </span>
          </span>
        ))}
      </div>
      {field.sided ? (
        <>
          <LastBracket field={field} side="left" zones={zones} />
          <LastBracket field={field} side="right" zones={zones} />
          <Pin field={field} side="left" zones={zones} />
          <Pin field={field} side="right" zones={zones} />
        </>
      ) : (
        <>
          <LastBracket field={field} side="none" zones={zones} />
          <Pin field={field} side="none" zones={zones} />
        </>
      )}
    </div>
  )
}

const markOf = (level: Level) => levelWords(level)?.mark ?? 'usual'

const NAMES = { usual: 'usual', edge: 'borderline', outside: 'outside' }

function Pin({ field, side, zones }: { readonly field: MeasureField; readonly side: ObservationSide; readonly zones: readonly Zone[] }) {
  const value = useDrawnNumber({ measure: field.id, side })
  if (value === null) return null
  return (
    <span
      className={`${css.pin} ${side === 'right' ? css.down : css.up}`}
      data-side={side}
      style={{ left: `${positionOn(zones, value)}%` }}
      title={valueWords(value, field.unit)}
    >
      <b>
        <span>{LETTERS[side]}</span>
      </b>
      <i />
    </span>
  )
}
