import type { ReactNode } from 'react'
import type { GateState } from '@/lib/clinical/screening/types'
import { countOf } from '../runners/runner-words'
import { GateBarrier } from './gate-barrier'
import css from './gate-banner.module.css'

export interface GateFacts {
  readonly state: GateState
  /** Titles of the rules that stand, the worst first, without the one for unanswered questions. */
  readonly titles: readonly string[]
  /** Safety questions without a usable answer. */
  readonly unanswered: number
}

interface GateBannerProps {
  readonly gate: GateFacts
  readonly actions?: ReactNode
}

const GROUND: Readonly<Record<GateState, string>> = {
  clear: 'var(--ff-green-soft)',
  soft: 'var(--ff-amber-soft)',
  hard: 'var(--ff-clay)',
  emergency: 'var(--ff-clay)',
}

/** Whether a plan may be made, in a shape and a sentence that nobody can miss. */
export function GateBanner({ gate, actions }: GateBannerProps) {
  const { state } = gate
  const { title, text } = wordsOf(gate)
  const isShut = state === 'hard' || state === 'emergency'
  return (
    <section className={`${css.gate} ${css[state]}`} role={isShut ? 'alert' : 'status'} aria-label={`Gate: ${title}`}>
      <GateBarrier state={state} width={isShut ? 96 : 72} ground={GROUND[state]} />
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      {actions && <div className={css.actions}>{actions}</div>}
    </section>
  )
}

function wordsOf({ state, titles, unanswered }: GateFacts): { title: string; text: string } {
  const open = unanswered === 0 ? '' : ` ${countOf(unanswered, 'safety question')} still open.`
  const first = titles[0]
  const others = titles.slice(1).map(lowerFirst)
  const also = others.length === 0 ? '' : ` Also: ${others.join('; ')}.`
  if (state === 'clear')
    return { title: 'Clear', text: 'No safety rule has fired and every safety question has an answer. A plan can be made.' }
  if (first === undefined) {
    const title = `Not clear yet: ${countOf(unanswered, 'safety question')} open`
    return { title, text: 'No other safety rule has fired. Unknown is never treated as no, so a plan waits for the answers.' }
  }
  if (state === 'soft') return { title: `Soft gate: ${lowerFirst(first)}`, text: `No plan until it is settled.${also}${open}` }
  if (state === 'hard') {
    const text = `Hard gate. No running and no impact until a medical outcome is recorded.${also}${open}`
    return { title: `Stop running: ${lowerFirst(first)}`, text }
  }
  return {
    title: `Emergency: ${lowerFirst(first)}`,
    text: `Refer today. Nothing can be planned until a medical outcome is recorded.${also}${open}`,
  }
}

/** "Suspected joint infection" inside a sentence; names such as "REDs" stay as they are. */
function lowerFirst(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title
}
