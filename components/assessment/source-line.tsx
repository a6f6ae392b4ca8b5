import type { MeasureField } from '@/lib/assessments/types'
import { EvidenceTag } from '../findings/evidence-tag'
import { bandWords } from '../findings/level-words'
import { shownUnit } from '../findings/value-words'
import css from './rows.module.css'

/** The usual range, how sure a value is, and how far both can be trusted. */
export function SourceLine({ field }: { readonly field: MeasureField }) {
  const { scale, unit } = field
  if (!scale?.usual) return null
  const { words, isTight } = shownUnit(unit)
  const inUnit = (text: string) => `${text}${isTight || words === '' ? '' : ' '}${words}`
  const usual = `Usual ${inUnit(bandWords(scale.usual.label))}.`
  const error = scale.error ? ` Error ${inUnit(String(scale.error.value))}.` : ''
  return (
    <p className={css.source}>
      {usual}
      {error}
      <EvidenceTag tag={scale.usual.tag} />
    </p>
  )
}
