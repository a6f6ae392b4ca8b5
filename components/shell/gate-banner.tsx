import type { ReactNode } from 'react'
import type { GateState } from '@/lib/clinical/screening/types'
import { countOf } from '../runners/runner-words'
import { dayWords } from '../ui/day-words'
import { GateBarrier } from './gate-barrier'
import { gateWords, type GateFacts } from './gate-banner-words'
import css from './gate-banner.module.css'

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
  const { overrides = [] } = gate
  const { title, text } = gateWords(gate)
  const isShut = gate.state === 'hard' || gate.state === 'emergency'
  // Clear of rules and still waiting for a clearance is drawn half down: nothing can be planned.
  const state = gate.state === 'clear' && gate.waitsFor ? 'soft' : gate.state
  return (
    <section className={`${css.gate} ${css[state]}`} role={isShut ? 'alert' : 'status'} aria-label={`Gate: ${title}`}>
      <GateBarrier state={state} width={isShut ? 96 : 72} ground={GROUND[state]} />
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
        {overrides.length > 0 && (
          <p className={css.overrides}>
            {`${countOf(overrides.length, 'override')} ${overrides.length === 1 ? 'stands' : 'stand'}: `}
            {overrides.map((each) => `${each.title}, by ${each.by}, until ${dayWords(each.reviewOn)}`).join('; ')}.
          </p>
        )}
      </div>
      {actions && <div className={css.actions}>{actions}</div>}
    </section>
  )
}
