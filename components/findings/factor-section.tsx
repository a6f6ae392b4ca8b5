import { CONDITION_WORDS } from '../runners/runner-words'
import { FactorCard } from './factor-card'
import type { FactorProps } from './factor-props'
import { isShown, rankedFactors } from './lead-words'
import { UnlikelyRow } from './unlikely-row'
import css from './findings-screen.module.css'

/** The factors, the first in rank first; the unlikely ones after them, in one line each. */
export function FactorSection(props: FactorProps) {
  const { result, episode } = props.page
  const ranked = rankedFactors(result.factors)
  const shown = ranked.filter(({ verdict }) => isShown(verdict))
  const unlikely = ranked.filter(({ verdict }) => verdict === 'unlikely')
  const matters = episode.condition ? ` and by how much each matters for ${CONDITION_WORDS[episode.condition].toLowerCase()}` : ''
  return (
    <>
      <section className={css.section} aria-labelledby="factors">
        <header className={css.head}>
          <h2 id="factors">What may matter</h2>
          <p>{`Ranked by score${matters}. Weights are a convention. Open a number for its source.`}</p>
        </header>
        {shown.length === 0 && <p className={css.soft}>No factor is likely or possible from what is recorded.</p>}
        {shown.length > 0 && (
          <ol>
            {shown.map((factor, index) => (
              <FactorCard key={factor.id} factor={factor} place={index + 1} {...props} />
            ))}
          </ol>
        )}
      </section>
      {unlikely.length > 0 && (
        <section className={css.section} aria-labelledby="unlikely">
          <h3 id="unlikely">Unlikely</h3>
          <ol>
            {unlikely.map((factor) => (
              <UnlikelyRow key={factor.id} factor={factor} {...props} />
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
