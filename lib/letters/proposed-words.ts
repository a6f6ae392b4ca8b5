import { listed } from '@/lib/documents/date-words'
import { FACTORS } from '@/lib/clinical/findings/factors.data'
import { asksForReferral } from '@/lib/clinical/screening/referral'
import type { AssessmentResult, Gate } from '@/lib/clinical/screening/types'
import { fullDay } from '@/lib/platform/calendar'
import type { LetterFacts } from './letter-facts'
import { CONDITIONS, KNEES } from './letter-words'
import type { LetterKind, LetterWords } from './types'

/**
 * What a new letter says before anybody has edited it. What is asked is the action of each rule that stands, word for word from the
 * clinical content; nothing is asked that no rule asks for.
 */
export function proposedWords(kind: LetterKind, facts: LetterFacts): LetterWords {
  const { result } = facts.record
  const asked = askedOf(result.gate)
  const reply = asked === NOTHING_ASKED ? 'Please contact me with any question.' : 'Please let me know the outcome.'
  return {
    recipient: '',
    opening: kind === 'report' ? reportOpening(facts) : referralOpening(facts),
    found: kind === 'report' ? [gateSentence(facts), ...findingSentences(result)].join('\n') : gateSentence(facts),
    asked,
    closing: [holdSentence(result.gate), reply].filter((line) => line !== '').join('\n'),
  }
}

const nameOf = ({ patient }: LetterFacts) => `${patient.givenName} ${patient.familyName}, born ${fullDay(patient.bornOn)}`

const painOf = ({ episode }: LetterFacts) =>
  `pain in ${KNEES[episode.side]}${episode.onsetOn === null ? '' : ` since ${fullDay(episode.onsetOn)}`}`

const diagnosisOf = ({ episode }: LetterFacts) =>
  episode.condition === null ? '' : ` The working diagnosis is ${CONDITIONS[episode.condition]}.`

const referralOpening = (facts: LetterFacts) => `Thank you for seeing ${nameOf(facts)}, who has ${painOf(facts)}.${diagnosisOf(facts)}`

const reportOpening = (facts: LetterFacts) =>
  `This is my report on ${nameOf(facts)}, assessed on ${fullDay(facts.assessment.assessedOn)} for ${painOf(facts)}.${diagnosisOf(facts)}`

function gateSentence({ record, assessment }: LetterFacts): string {
  const { rules, unanswered } = record.result.gate
  const titles = rules.filter(asksForReferral).map(({ title }) => title)
  const raised = titles.length === 0 ? 'No safety rule stands.' : `The safety screen raised: ${titles.join('; ')}.`
  const open = unanswered.length === 0 ? '' : ` ${countOf(unanswered.length, 'safety question')} without an answer.`
  return `Assessment of ${fullDay(assessment.assessedOn)}. ${raised}${open}`
}

const countOf = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

function findingSentences({ factors, patterns }: AssessmentResult): string[] {
  const named = (verdict: 'likely' | 'possible') =>
    factors
      .filter((factor) => factor.verdict === verdict)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .map(({ id }) => FACTORS.find((factor) => factor.id === id)?.name ?? id)
  const [likely, possible] = [named('likely'), named('possible')]
  return [
    likely.length > 0 ? `Likely to matter: ${listed(likely)}.` : '',
    possible.length > 0 ? `Possible: ${listed(possible)}.` : '',
    PATTERNS[patterns.leading],
  ].filter((line) => line !== '')
}

const PATTERNS: Readonly<Record<AssessmentResult['patterns']['leading'], string>> = {
  PFP: 'The pattern of answers is led by patellofemoral pain.',
  ITBS: 'The pattern of answers is led by iliotibial band syndrome.',
  BSI: 'The pattern of answers is led by bone stress injury.',
  OTHER: 'The pattern of answers is led by another diagnosis.',
  mixed: 'The pattern of answers is mixed.',
}

const NOTHING_ASKED = 'Nothing is asked of you now.'

/** The actions of the rules that need a doctor first; the soft ones only where none of those stands. */
function askedOf({ rules, state }: Gate): string {
  const isShut = state === 'hard' || state === 'emergency'
  const asking = rules.filter((rule) => asksForReferral(rule) && (!isShut || rule.tier !== 'soft'))
  const actions = [...new Set(asking.map(({ action }) => `${action}.`))]
  return actions.length === 0 ? NOTHING_ASKED : actions.join('\n')
}

/** What the gate blocks until there is an answer. */
function holdSentence({ blocks }: Gate): string {
  if (blocks.includes('strength')) return 'No training is planned until I hear from you.'
  if (blocks.includes('impact')) return 'Running and impact are stopped until I hear from you.'
  return blocks.includes('running') ? 'No running is planned until this is settled.' : ''
}
