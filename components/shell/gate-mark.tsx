import type { GateState } from '@/lib/clinical/screening/types'
import { GateBarrier } from './gate-barrier'
import css from './gate-mark.module.css'

const WORDS: Readonly<Record<GateState, string>> = {
  clear: 'Clear',
  soft: 'Soft',
  hard: 'Hard, running blocked',
  emergency: 'Emergency',
}

/** The gate in one line of a list. */
export function GateMark({ state, words = WORDS[state] }: { readonly state: GateState; readonly words?: string }) {
  return (
    <span className={`${css.gate} ${css[state]}`}>
      <GateBarrier state={state} width={28} ground="var(--ff-paper)" />
      {words}
    </span>
  )
}
