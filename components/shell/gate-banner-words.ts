import type { GateState } from '@/lib/clinical/screening/types'
import { countOf } from '../runners/runner-words'

export interface GateFacts {
  readonly state: GateState
  /** Titles of the rules that stand, the worst first, without the one for unanswered questions. */
  readonly titles: readonly string[]
  /** Safety questions without a usable answer. */
  readonly unanswered: number
  /** Overrides that stand. They are shown wherever the gate is. */
  readonly overrides?: readonly { readonly title: string; readonly by: string; readonly reviewOn: string }[]
  /** Strength without impact may be planned. */
  readonly isOpenForNonImpact?: boolean
  /** What running after a bone stress injury still needs; null or absent when it needs nothing. */
  readonly waitsFor?: string | null
  /** Answers that are not given and could still shut a clear gate, each with its rule. */
  readonly couldChange?: readonly string[]
}

/** The gate as a headline and a sentence. */
export function gateWords({ state, titles, unanswered, isOpenForNonImpact, waitsFor, couldChange = [] }: GateFacts): {
  readonly title: string
  readonly text: string
} {
  const open = unanswered === 0 ? '' : ` ${countOf(unanswered, 'safety question')} still open.`
  const first = titles[0]
  const others = titles.slice(1).map(lowerFirst)
  const also = others.length === 0 ? '' : ` Also: ${others.join('; ')}.`
  if (state === 'clear') return clearWords({ waitsFor: waitsFor ?? null, couldChange })
  if (first === undefined) {
    const title = `Not clear yet: ${countOf(unanswered, 'safety question')} open`
    return { title, text: 'No other safety rule has fired. Unknown is never treated as no, so a plan waits for the answers.' }
  }
  if (state === 'soft') return { title: `Soft gate: ${lowerFirst(first)}`, text: `No plan until it is settled.${also}${open}` }
  if (state === 'hard') {
    const until = isOpenForNonImpact
      ? 'Hard gate, overridden for strength without impact. Running and impact stay blocked until a medical outcome is recorded.'
      : 'Hard gate. No running and no impact until a medical outcome is recorded.'
    return { title: `Stop running: ${lowerFirst(first)}`, text: `${until}${also}${open}` }
  }
  return {
    title: `Emergency: ${lowerFirst(first)}`,
    text: `Refer today. Nothing can be planned until a medical outcome is recorded.${also}${open}`,
  }
}

function clearWords({ waitsFor, couldChange }: { readonly waitsFor: string | null; readonly couldChange: readonly string[] }) {
  if (waitsFor !== null) {
    return {
      title: 'No running yet: a clearance is missing',
      text: `No safety rule stands. After a bone stress injury running needs ${waitsFor}.`,
    }
  }
  const text = 'No safety rule stands and every safety question has an answer. A plan can be made.'
  if (couldChange.length === 0) return { title: 'Clear', text }
  const still = couldChange.length === 1 ? 'One answer could still change that' : `${couldChange.length} answers could still change that`
  return { title: 'Clear', text: `${text} ${still}: ${listed(couldChange)}.` }
}

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`

/** "Suspected joint infection" inside a sentence; names such as "REDs" stay as they are. */
function lowerFirst(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title
}
