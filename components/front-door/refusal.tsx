import css from './front-door.module.css'

/** Why something was not done, read out as it appears. */
export function Refusal({ words, reference }: { words: string; reference?: string }) {
  return (
    <div className={css.refusal} role="alert">
      <p>{words}</p>
      {reference && <p className={css.reference}>Reference {reference}</p>}
    </div>
  )
}
