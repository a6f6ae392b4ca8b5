import type { Band } from '@/lib/clinical/measures/types'
import type { Interpretation } from '@/lib/clinical/screening/types'
import type { SourcePage } from '@/lib/findings/types'
import { BandMark } from '../ui/band-mark'
import { EvidenceTag } from './evidence-tag'
import { bandWords, levelWords } from './level-words'
import type { Method } from './load-method'
import quiet from '../ui/quiet-action.module.css'
import css from './source-panel.module.css'

interface SourceTextsProps {
  readonly page: SourcePage
  readonly reading: Interpretation
  readonly method: Method
}

/** The bands with the one that holds, the error, the evidence line by line, the sources and the method; each with its tag. */
export function SourceTexts({ page, reading, method: { measure, references } }: SourceTextsProps) {
  const bands = page.measures[reading.measure]?.bands.filter(({ level }) => level !== 'context') ?? []
  const { error, evidence, how, note } = measure
  return (
    <>
      <section aria-label="Bands">
        <h3>Bands</h3>
        {bands.length === 0 ? (
          <p>No band: it is recorded for context, or read through another number.</p>
        ) : (
          <table className={css.bands}>
            <tbody>
              {bands.map((band, index) => (
                <BandRow key={index} band={band} isHere={band.label === reading.label && band.level === reading.level} />
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section aria-label="Measurement error">
        <h3>Measurement error</h3>
        <p>{error ? error.text : 'None is known, so a change is shown and never judged.'}</p>
        {error && <EvidenceTag tag={error.tag} />}
      </section>
      <section aria-label="What it rests on" className={css.rests}>
        <h3>What it rests on</h3>
        <ul className={css.lines}>
          {evidence.map(({ text, tag }) => (
            <li key={text}>
              {text}
              <EvidenceTag tag={tag} />
            </li>
          ))}
          {references.map(({ id, text, doi, read }) => (
            <li key={id} className={css.soft}>
              {doi ? `${text} doi ${doi}` : text}
              <EvidenceTag tag={read} />
            </li>
          ))}
        </ul>
        <CountsFor page={page} reading={reading} />
        <details className={css.method}>
          <summary className={quiet.action}>Read the method</summary>
          <p>{how}</p>
          {note && <p>{note}</p>}
        </details>
      </section>
    </>
  )
}

function BandRow({ band, isHere }: { readonly band: Band; readonly isHere: boolean }) {
  const level = levelWords(band.level)
  return (
    <tr className={isHere ? css.here : undefined} aria-current={isHere ? 'true' : undefined}>
      <th scope="row">{bandWords(band.label)}</th>
      <td>
        {level && (
          <span className={css.level}>
            <BandMark level={level.mark} />
            {isHere ? `${level.words}, here` : level.words}
          </span>
        )}
      </td>
      <td>
        <EvidenceTag tag={band.tag} />
      </td>
    </tr>
  )
}

/** Which factors a number counts in, and how much of what was answered that is. */
function CountsFor({ page, reading }: Pick<SourceTextsProps, 'page' | 'reading'>) {
  const id = reading.of ?? reading.measure
  const counted = Object.values(page.factors).flatMap(({ name, inputs }) => {
    const answered = inputs.filter(({ read }) => read !== null)
    const own = answered.find(({ read }) => read?.measure === id)
    const all = answered.reduce((sum, { weight }) => sum + weight, 0)
    return own ? [`Counts ${own.weight} of ${all} in ${name.toLowerCase()}.`] : []
  })
  const { signed, ruleVersion } = page
  const isOther = signed !== null && signed.ruleVersion !== ruleVersion
  return (
    <p className={css.soft}>
      {[...counted, counted.length === 0 ? 'It counts in no factor.' : ''].filter(Boolean).join(' ')}
      {` Rules ${ruleVersion}. `}
      {isOther && `The number was read under rules ${signed.ruleVersion}; bands and sources here are those of today.`}
    </p>
  )
}
