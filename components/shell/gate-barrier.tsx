import type { GateState } from '@/lib/clinical/screening/types'

/** Raised, half down, shut, shut twice: the gate can be read by its shape alone. */
const BARS: Readonly<Record<GateState, { readonly bar: string; readonly width: number; readonly stripes: string }>> = {
  clear: { bar: 'M14 24 60 6', width: 4.5, stripes: 'm25 19.7 8-3.1M41 13.5l8-3.1' },
  soft: { bar: 'M14 26 60 19', width: 4.5, stripes: 'm25 24.3 8-1.2M41 21.9l8-1.2' },
  hard: { bar: 'M6 26h60', width: 10, stripes: 'm18 30 5-8M31 30l5-8M44 30l5-8M57 30l5-8' },
  emergency: { bar: 'M6 20h60M6 36h60', width: 8, stripes: 'm18 23 4-6M34 23l4-6M50 23l4-6M18 39l4-6M34 39l4-6M50 39l4-6' },
}

export function GateBarrier({ state, width, ground }: { readonly state: GateState; readonly width: number; readonly ground: string }) {
  const { bar, width: barWidth, stripes } = BARS[state]
  const isShut = state === 'hard' || state === 'emergency'
  return (
    <svg
      width={width}
      height={(width * 56) / 72}
      viewBox="0 0 72 56"
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={isShut ? 'M14 52V14M58 52V14' : 'M14 52V18M58 52V30'} />
      <path d="M6 52h60" strokeWidth="2.5" />
      <path d={bar} strokeWidth={barWidth} />
      <path d={stripes} stroke={ground} strokeWidth={isShut ? 3.5 : 2.5} strokeLinecap="butt" />
    </svg>
  )
}
