import type { Block } from '@/lib/clinical/screening/types'
import { OFFLOAD_ACTIVITIES } from '@/lib/clinical/screening/offload-activities.data'
import type { GatePage } from '@/lib/assessments/types'
import css from './blocked-allowed.module.css'

const BLOCK_WORDS: Readonly<Record<Block, string>> = {
  running: 'Running, and a test run',
  impact: 'Hopping, jumping and other impact',
  strength: 'Strength work',
}

/** What the gate forbids today, and what is left. */
export function BlockedAllowed({ page }: { readonly page: GatePage }) {
  const { view, suspectsBoneStress } = page
  const { state, blocks } = view.gate
  const lastTicks = view.history.find((entry) => entry.kind === 'offload-plan')
  const ticked = lastTicks?.kind === 'offload-plan' ? OFFLOAD_ACTIVITIES.filter(({ id }) => lastTicks.allowed.includes(id)) : []
  const waits = view.clearance?.valid === false
  const blocked = blocks.length === 0 && waits ? (['running', 'impact'] as const) : blocks
  return (
    <div className={css.two}>
      <div>
        <h3>
          <Mark kind="blocked" />
          Blocked
        </h3>
        {blocked.length === 0 ? <p>Nothing</p> : <List words={blocked.map((each) => BLOCK_WORDS[each])} />}
      </div>
      <div>
        <h3>
          <Mark kind="allowed" />
          Still allowed
        </h3>
        {state === 'emergency' && <p>Nothing from Footfall until the runner has been seen.</p>}
        {state !== 'emergency' && suspectsBoneStress && ticked.length === 0 && (
          <p>After your tick: pain-free walking, pool running, upper body</p>
        )}
        {state !== 'emergency' && suspectsBoneStress && <List words={ticked.map(({ text }) => text)} />}
        {state !== 'emergency' && !suspectsBoneStress && <p>{allowedWords(page)}</p>}
      </div>
    </div>
  )
}

function allowedWords({ view: { gate, isOpenForNonImpact, clearance } }: GatePage): string {
  if (gate.state === 'clear' && clearance?.valid !== false) return 'A plan, as the answers allow it'
  return isOpenForNonImpact ? 'Strength work without impact, as a plan' : 'What you and whoever sees the runner agree, without impact'
}

function List({ words }: { readonly words: readonly string[] }) {
  return (
    <ul>
      {words.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  )
}

function Mark({ kind }: { readonly kind: 'blocked' | 'allowed' }) {
  return (
    <svg
      className={css[kind]}
      width="20"
      height="20"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      {kind === 'blocked' ? (
        <>
          <circle cx="12" cy="12" r="8.5" />
          <path d="m6 18 12-12" />
        </>
      ) : (
        <path d="m5 12.5 4.5 4.5L19 7.5" strokeLinecap="round" strokeLinejoin="round" />
      )}
    </svg>
  )
}
