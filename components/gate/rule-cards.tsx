import Link from 'next/link'
import { lifts } from '@/lib/clinical/screening/lifts'
import type { GateState } from '@/lib/clinical/screening/types'
import type { GateEntry, RuleLine } from '@/lib/gate/types'
import { EvidenceTag } from '../findings/evidence-tag'
import { BandMark } from '../ui/band-mark'
import { dayWords } from '../ui/day-words'
import { REASON_WORDS, standingWords } from './gate-words'
import css from './rule-cards.module.css'

interface RuleCardsProps {
  readonly state: GateState
  readonly rules: readonly RuleLine[]
  readonly history: readonly GateEntry[]
  readonly ruleVersion: string
  readonly today: string
  /** The assessment whose answers these are. */
  readonly assessmentHref: string
}

const TITLES: Readonly<Record<GateState, string>> = {
  clear: 'Rules that fired, and what lifts them',
  soft: 'Why the gate is not clear',
  hard: 'Why the gate is hard',
  emergency: 'Why to refer today',
}

/** Every rule that fired: its answers, each leading to its question, what it asks for, where it comes from, and what was decided about it. */
export function RuleCards({ state, rules, history, ruleVersion, today, assessmentHref }: RuleCardsProps) {
  if (rules.length === 0) return null
  return (
    <section className={css.why} data-state={state} aria-labelledby="why-title">
      <h2 id="why-title">{TITLES[state]}</h2>
      <ol>
        {rules.map((rule) => (
          <li key={rule.id} data-tier={lifts(rule.released, rule.tier) ? 'lifted' : rule.tier}>
            <div className={css.head}>
              <h3>{rule.title}</h3>
              <span>{`${rule.id.replace('BLK-', '')}, ${rule.tier}`}</span>
            </div>
            <ul className={css.because} aria-label="Answers that fired it">
              {rule.because.map(({ measure, question, answer }) => (
                <li key={question}>
                  <Link href={`${assessmentHref}#q-${measure}`}>
                    <BandMark level={rule.id === 'BLK-S5' ? 'edge' : 'outside'} size={14} />
                    <span>{question}</span>
                    <b>{answer}</b>
                  </Link>
                </li>
              ))}
            </ul>
            <p className={css.act}>{rule.action}</p>
            <p className={css.source}>
              <EvidenceTag tag={rule.tag} />
              <span>Rule version {ruleVersion}</span>
            </p>
            <Decision rule={rule} history={history} today={today} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type Shared = Pick<RuleCardsProps, 'history' | 'today'> & { readonly rule: RuleLine }

/** What stands on the rule; or, where nothing does, the last thing that did. */
function Decision({ rule: { id, released, tier }, history, today }: Shared) {
  if (released) {
    const what = released.kind === 'override' ? 'Overridden' : 'Released by a medical outcome'
    const until = released.reviewOn === null ? '' : `, until ${dayWords(released.reviewOn, today)}`
    const still = lifts(released, tier) ? '' : ' Running and impact stay blocked.'
    const reason = (REASON_WORDS[released.reason] ?? released.reason).toLowerCase()
    return <p className={css.decision}>{`${what} on ${dayWords(released.on, today)} by ${released.by}${until}: ${reason}.${still}`}</p>
  }
  const last = history.find((entry) => (entry.kind === 'override' || entry.kind === 'medical-outcome') && entry.rule === id)
  if (!last || last.kind === 'clearance' || last.kind === 'offload-plan') return null
  const what = last.kind === 'override' ? 'override' : 'medical outcome'
  return (
    <p
      className={css.decision}
      data-lapsed
    >{`The ${what} of ${dayWords(last.decidedOn, today)}: ${lowerFirst(standingWords(last.standing, today)).replace(/\.$/, '')}.`}</p>
  )
}

const lowerFirst = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`
