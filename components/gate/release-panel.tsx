'use client'

import { startTransition, useState } from 'react'
import { useRouter } from 'next/navigation'
import type { GatePage } from '@/lib/assessments/types'
import type { RuleLine } from '@/lib/gate/types'
import { Choice } from '../ui/choice'
import { Notice } from '../ui/notice'
import type { GateActions } from './gate-actions'
import { OutcomeForm } from './outcome-form'
import { OverrideForm } from './override-form'
import css from './gate-form.module.css'

interface ReleasePanelProps {
  readonly page: GatePage
  readonly actions: Pick<GateActions, 'override' | 'medicalOutcome'>
}

type Way = 'outcome' | 'override'

/** What may be decided about a rule that fired: a doctor's outcome, or the clinician's own override where the tier allows one. */
export function ReleasePanel({ page, actions }: ReleasePanelProps) {
  const router = useRouter()
  const { rules, assessment, runner, today } = page
  const [chosen, setChosen] = useState(rules.find(({ released }) => released === null)?.id ?? rules[0]?.id ?? '')
  const rule = rules.find(({ id }) => id === chosen) ?? rules[0]
  const [way, setWay] = useState<Way | null>(null)
  const [said, setSaid] = useState(NOTHING_SAID)
  const [recorded, setRecorded] = useState(0)
  const unplaced = said.words !== '' && !rules.some(({ id }) => id === said.rule) && <Unplaced said={said} />
  if (!rule) return unplaced
  const written = {
    onSaid: (words: string) => setSaid({ rule: rule.id, words }),
    onRecorded: () =>
      startTransition(() => {
        setSaid(NOTHING_SAID)
        setRecorded(recorded + 1)
        router.refresh()
      }),
  }
  const ways = waysFor(rule)
  const current = ways.find(({ value }) => value === way)?.value ?? ways[0]?.value
  // Each rule and way has a form of its own, and a new one once it has been recorded; what others record leaves it as it is.
  const key = `${rule.id} ${current} ${recorded}`
  return (
    <section className={css.panel} aria-labelledby="release-title">
      <h2 id="release-title">Release or override</h2>
      {unplaced}
      <p className={css.lead}>{LEADS[rule.tier]}</p>
      {rules.length > 1 && (
        <div className={css.ways}>
          <Choice
            label="Rule"
            shape="pills"
            options={rules.map(({ id, title }) => ({ value: id, label: `${id.replace('BLK-', '')}: ${title}` }))}
            value={rule.id}
            onValue={setChosen}
          />
        </div>
      )}
      {ways.length > 1 && (
        <div className={css.ways}>
          <Choice label="What is recorded" options={ways} value={current ?? null} onValue={(value) => setWay(value as Way)} />
        </div>
      )}
      {ways.length === 0 && <p className={css.form}>{ANSWER_FIRST}</p>}
      {current === 'outcome' && (
        <OutcomeForm key={key} rule={rule.id} assessment={assessment} today={today} record={actions.medicalOutcome} {...written} />
      )}
      {current === 'override' && isOverridableLine(rule) && (
        <OverrideForm
          key={key}
          rule={rule}
          assessment={assessment}
          givenName={runner.givenName}
          today={today}
          override={actions.override}
          {...written}
        />
      )}
    </section>
  )
}

const NOTHING_SAID = { rule: '', words: '' }

/** What somebody wrote about a rule that no longer fires: nothing is decided about it any more, and nothing written is lost unseen. */
function Unplaced({ said: { rule, words } }: { readonly said: typeof NOTHING_SAID }) {
  return (
    <Notice tone="open">{`${rule.replace('BLK-', '')} does not fire any more, so nothing is decided about it. You had written: ${words}`}</Notice>
  )
}

const LEADS = {
  emergency: 'Nothing can be planned until a medical outcome is recorded. An emergency has no override.',
  hard: 'Running stays blocked until a medical outcome is recorded. An override opens a non-impact plan only.',
  soft: 'An override lifts the rule until its review date.',
}

const ANSWER_FIRST = 'A bone stress question is open. It is answered first: neither an override nor an outcome can stand in for it.'

const isOverridableLine = (rule: RuleLine): rule is RuleLine & { latestReview: string; tier: 'soft' | 'hard' } =>
  rule.canBeOverridden && rule.latestReview !== null && rule.tier !== 'emergency'

function waysFor(rule: RuleLine): readonly { readonly value: Way; readonly label: string }[] {
  const outcome = { value: 'outcome', label: 'Record a medical outcome' } as const
  const override = { value: 'override', label: rule.tier === 'hard' ? 'Override for a non-impact plan' : 'Override this rule' } as const
  // Questions that were never answered have no outcome.
  return [...(rule.id === 'BLK-S5' ? [] : [outcome]), ...(isOverridableLine(rule) ? [override] : [])]
}
