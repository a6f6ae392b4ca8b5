import type { GateState } from '@/lib/clinical/screening/types'
import { GateBarrier } from './gate-barrier'
import css from './gate-mark.module.css'

const WORDS: Readonly<Record<GateState, string>> = {
  clear: 'Clear',
  soft: 'Soft',
  hard: 'Hard, running blocked',
  emergency: 'Emergency',
}

interface GateMarkProps {
  readonly state: GateState
  readonly hasOverride?: boolean
}

/** The gate in one line of a list, and whether somebody has overridden a rule of it. */
export function GateMark({ state, hasOverride = false }: GateMarkProps) {
  return (
    <span className={`${css.gate} ${css[state]}`}>
      <GateBarrier state={state} width={28} ground="var(--ff-paper)" />
      <span>
        {WORDS[state]}
        {hasOverride && <b className={css.override}>override stands</b>}
      </span>
    </span>
  )
}
