import css from './factor-card.module.css'

/** The score of 100 with the two limits, 25 and 50, from which a factor is possible and likely. */
export function ScoreMeter({ score, withWords = false }: { readonly score: number; readonly withWords?: boolean }) {
  return (
    <>
      <div className={css.meter} role="img" aria-label={`Score ${score} of 100. Possible from 25, likely from 50.`}>
        <i style={{ width: `${score}%` }} />
      </div>
      {withWords && (
        <p className={css.limits} aria-hidden="true">
          <span>possible</span>
          <span>likely</span>
        </p>
      )}
    </>
  )
}
