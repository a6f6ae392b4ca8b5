import type { PaperLight, PaperLights } from '@/lib/documents/types'
import css from './pain-lights.module.css'
import part from './patient-plan.module.css'

/** What a score means: each light has its own shape, so that it can be read without its colour. */
export function PainLights({ lights: { scale, lights, note } }: { readonly lights: PaperLights }) {
  const hasAmber = lights.some(({ kind }) => kind === 'amber')
  return (
    <section className={part.part}>
      <h2>The pain lights</h2>
      <p>{scale}</p>
      <div className={css.scale} aria-hidden="true">
        {Array.from({ length: 11 }, (_, score) => (
          <span key={score} data-light={lightOf(score, hasAmber)}>
            {score}
          </span>
        ))}
      </div>
      <ul className={css.lights}>
        {lights.map(({ kind, name, when, act }) => (
          <li key={kind}>
            <span className={css.lamp} data-light={kind} aria-hidden="true">
              {kind === 'green' && <Mark d="M5 12.5l4.5 4.5L19 7.5" />}
              {kind === 'red' && <Mark d="M4 12h16" />}
            </span>
            <p>
              <b>{name}.</b> {when} <b>{act}</b>
            </p>
          </li>
        ))}
      </ul>
      {note !== '' && <p>{note}</p>}
    </section>
  )
}

/** Without an amber light green is 0 alone. */
function lightOf(score: number, hasAmber: boolean): PaperLight['kind'] {
  if (!hasAmber) return score === 0 ? 'green' : 'red'
  if (score <= 2) return 'green'
  return score <= 4 ? 'amber' : 'red'
}

function Mark({ d }: { readonly d: string }) {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={d} />
    </svg>
  )
}
