import type { MeasureField } from '@/lib/assessments/types'
import { EvidenceTag } from '../findings/evidence-tag'
import { bandWords } from '../findings/level-words'
import { withUnit } from '../findings/value-words'
import css from './rows.module.css'

/** The usual range, how sure a value is, and how far both can be trusted. */
export function SourceLine({ field }: { readonly field: MeasureField }) {
  const { scale, unit } = field
  if (!scale?.usual) return null
  const usual = `Usual ${withUnit(bandWords(scale.usual.label), unit)}.`
  const error = scale.error ? ` Error ${withUnit(String(scale.error.value), unit)}.` : ''
  return (
    <p className={css.source}>
      {usual}
      {error}
      <EvidenceTag tag={scale.usual.tag} />
    </p>
  )
}
