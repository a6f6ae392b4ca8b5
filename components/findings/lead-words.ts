import type { Factor, Patterns } from '@/lib/clinical/screening/types'
import type { FactorDecision, FindingsPage } from '@/lib/findings/types'
import { dayWords } from '../ui/day-words'
import { changeWords } from './change-words'
import { levelWords } from './level-words'
import { inlineWords, listWords, lowerFirst, placeWords, readingsOf, readingWords } from './reading-words'

export interface LeadWords {
  readonly lead: string
  readonly more: string
}

export type Decisions = ReadonlyMap<string, FactorDecision>

const PATTERNS: Readonly<Record<Patterns['leading'], string>> = {
  PFP: 'The pattern fits patellofemoral pain.',
  ITBS: 'The pattern fits iliotibial band syndrome.',
  BSI: 'The pattern fits a bone stress injury.',
  OTHER: 'The pattern points to something other than kneecap, outer knee or bone.',
  mixed: 'The pattern is mixed: none leads.',
}

/** What an assessment came to in two or three sentences, and then what has changed and what waits for the clinician. */
export function leadWords(page: FindingsPage, decisions: Decisions): LeadWords {
  return {
    lead: [gateWords(page), patternWords(page), factorWords(page, decisions), outsideWords(page, decisions)].filter(Boolean).join(' '),
    more: [...realWords(page), waitingWords(page, decisions)].filter(Boolean).join(' '),
  }
}

function gateWords({ result }: FindingsPage): string {
  const { state, rules } = result.gate
  const first = rules.find(({ released, id }) => released === null && id !== 'BLK-S5')?.title
  if (state === 'clear') return ''
  const because = first === undefined ? 'safety questions are open.' : `${lowerFirst(first)}.`
  return state === 'soft' ? `The gate is not clear: ${because}` : `Running is blocked: ${because}`
}

function patternWords({ result }: FindingsPage): string {
  const { points, leading } = result.patterns
  return Object.values(points).every((sum) => sum === 0) ? 'Too little is recorded to see a pattern.' : PATTERNS[leading]
}

function factorWords({ result, factors }: FindingsPage, decisions: Decisions): string {
  const standing = rankedFactors(result.factors).filter(({ id }) => decisions.get(id)?.decision !== 'dismissed')
  const named = (verdict: Factor['verdict']) =>
    standing.filter((each) => each.verdict === verdict).map(({ id }) => lowerFirst(factors[id]?.name ?? id))
  const [likely, possible] = [named('likely'), named('possible')]
  if (likely.length > 0) return `Likely to matter: ${listWords(likely)}.`
  if (possible.length > 0) return `Nothing is likely; possible: ${listWords(possible)}.`
  return result.factors.some(({ score }) => score !== null) ? 'No factor stands out.' : 'No factor can be scored yet.'
}

/** The readings that weigh most among the first factors, as far as they are outside the usual range. */
function outsideWords(page: FindingsPage, decisions: Decisions): string {
  const { result, measures } = page
  const shown = rankedFactors(result.factors).filter(({ id, verdict }) => isShown(verdict) && decisions.get(id)?.decision !== 'dismissed')
  const outside = shown.flatMap(({ drivers }) => {
    const reading = readingsOf(drivers[0] ?? '', page)[0]
    return reading && levelWords(reading.level)?.mark === 'outside' ? [reading] : []
  })
  const said = outside.slice(0, 2).map((each) => `${placeWords(each, measures)} (${readingWords(each, measures)})`)
  if (said.length === 0) return ''
  const [first = '', ...rest] = said
  return `${listWords([first, ...rest.map(lowerFirst)])} ${said.length === 1 ? 'is' : 'are'} outside the usual range.`
}

const FEW = 4

function realWords({ comparisons, earlier, measures }: FindingsPage): string[] {
  if (!earlier) return []
  const since = dayWords(earlier.assessedOn)
  const named = (verdict: string) => {
    const found = comparisons.filter((each) => changeWords(each)?.verdict === verdict).map((each) => inlineWords(each, measures))
    return found.length > FEW ? [...found.slice(0, FEW), `${found.length - FEW} more`] : found
  }
  const [better, worse] = [named('Real change, better'), named('Real change, worse')]
  if (better.length + worse.length === 0) return [`Nothing has really changed since ${since}, beyond measurement error.`]
  return [
    better.length > 0 ? `Really better since ${since}: ${listWords(better)}.` : '',
    worse.length > 0 ? `Really worse since ${since}: ${listWords(worse)}.` : '',
  ]
}

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']

function waitingWords({ result }: FindingsPage, decisions: Decisions): string {
  const isOpen = ({ id }: Factor) => (decisions.get(id)?.decision ?? 'taken-back') === 'taken-back'
  const open = result.factors.filter((factor) => isShown(factor.verdict) && isOpen(factor)).length
  if (open === 0) return ''
  return `${COUNTS[open] ?? String(open)} ${open === 1 ? 'factor waits' : 'factors wait'} for your decision.`
}

export const isShown = (verdict: Factor['verdict']) => verdict === 'likely' || verdict === 'possible'

/** The scored factors, the first in rank first. */
export function rankedFactors(factors: readonly Factor[]): readonly Factor[] {
  return factors.filter(({ rank }) => rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
}
