import { EvidenceTag } from './evidence-tag'
import css from './source-panel.module.css'

const TAGS = [
  ['verified', 'read in the source itself'],
  ['verified-secondary', 'read in another author’s summary'],
  ['memory', 'well known, not checked again'],
  ['convention', 'agreed practice, no tested limit'],
] as const

/** What the tags mean. */
export function TagKey() {
  return (
    <section aria-label="What the tags mean">
      <h3>What the tags mean</h3>
      <dl className={css.key}>
        {TAGS.map(([tag, words]) => (
          <div key={tag}>
            <dt>
              <EvidenceTag tag={tag} />
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
