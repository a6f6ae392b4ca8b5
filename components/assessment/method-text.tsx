import type { Band } from '@/lib/clinical/measures/types'
import { EvidenceTag } from '../findings/evidence-tag'
import { bandWords, levelWords } from '../findings/level-words'
import type { Method } from '../findings/load-method'
import { BandMark } from '../ui/band-mark'
import css from './method-dialog.module.css'

/** How a test is done, how it is read, how sure it is, and where that comes from, each with its tag. */
export function MethodText({ method: { measure, references } }: { readonly method: Method }) {
  const { how, note, error, evidence, bands } = measure
  const judged = bands.filter(({ level }) => level !== 'context')
  return (
    <div className={css.method}>
      <p>{how}</p>
      {note && <p className={css.soft}>{note}</p>}
      {judged.length > 0 && (
        <section aria-label="How it is read">
          <h3>How it is read</h3>
          <table className={css.bands}>
            <tbody>
              {judged.map((band, index) => (
                <BandRow key={index} band={band} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {error && (
        <section aria-label="Measurement error">
          <h3>Measurement error</h3>
          <ul className={css.lines}>
            <li>
              {error.text}
              <EvidenceTag tag={error.tag} />
            </li>
          </ul>
        </section>
      )}
      {evidence.length > 0 && (
        <section aria-label="What is known">
          <h3>What is known</h3>
          <ul className={css.lines}>
            {evidence.map(({ text, tag }) => (
              <li key={text}>
                {text}
                <EvidenceTag tag={tag} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {references.length > 0 && (
        <section aria-label="Sources">
          <h3>Sources</h3>
          <ul className={css.lines}>
            {references.map(({ id, text, doi, read }) => (
              <li key={id} className={css.soft}>
                <span>{doi ? `${text} doi ${doi}` : text}</span>
                <EvidenceTag tag={read} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function BandRow({ band }: { readonly band: Band }) {
  const level = levelWords(band.level)
  return (
    <tr>
      <td>
        {level && (
          <span className={css.level}>
            <BandMark level={level.mark} />
            {level.words}
          </span>
        )}
      </td>
      <td>{[bandWords(band.label), forWhom(band)].filter(Boolean).join(', ')}</td>
      <td>
        <EvidenceTag tag={band.tag} />
      </td>
    </tr>
  )
}

function forWhom({ sex, ageGte, ageLte, ageLt }: Band): string {
  const from = ageGte === undefined ? '' : `from ${ageGte}`
  const to = ageLte === undefined ? (ageLt === undefined ? '' : `under ${ageLt}`) : `to ${ageLte}`
  return [sex === undefined ? '' : sex === 'female' ? 'women' : 'men', [from, to].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}
