import type { ReactNode } from 'react'
import css from './findings-panel.module.css'

interface QuestionLinkProps {
  /** The question to go to; null when what it names is worked out and has no question of its own. */
  readonly measure: string | null
  readonly onQuestion: (measure: string) => void
  readonly children: ReactNode
}

/** An answer in a finding that leads to its question. */
export function QuestionLink({ measure, onQuestion, children }: QuestionLinkProps) {
  if (measure === null) return <div className={css.link}>{children}</div>
  return (
    <button type="button" className={css.link} onClick={() => onQuestion(measure)}>
      {children}
    </button>
  )
}
