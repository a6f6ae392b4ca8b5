'use client'

import { useMemo, useState } from 'react'
import type { FactorDecision, FindingsPage } from '@/lib/findings/types'
import { RunnerGate } from '../gate/runner-gate'
import { GateMark } from '../shell/gate-mark'
import { planWords } from '../runners/runner-words'
import { RunnerHeader } from '../shell/runner-header'
import { ButtonLink } from '../ui/button'
import { clockWords, dayOf, dayWords } from '../ui/day-words'
import { ChangeSection } from './change-section'
import type { DecideFactor } from './factor-props'
import { FactorSection } from './factor-section'
import { leadWords, type Decisions } from './lead-words'
import { NotAssessed } from './not-assessed'
import { PatternSection } from './pattern-section'
import { placeKey } from './reading-words'
import { SidesSection } from './sides-section'
import { SourceBelow, SourceProvider, SourceRail } from './source-context'
import css from './findings-screen.module.css'

interface FindingsScreenProps {
  readonly page: FindingsPage
  /** The number whose source is open at first, by its place; null for none. */
  readonly number: string | null
  readonly decide: DecideFactor
  /** Whether this role may confirm and dismiss. */
  readonly canDecide: boolean
}

/** What an assessment came to: ranked factors to confirm or dismiss, the pattern, both sides, real change; every number with its source. */
export function FindingsScreen({ page, number, decide, canDecide }: FindingsScreenProps) {
  const { runner, episode, assessment, result } = page
  const [decisions, keep] = useDecisions(page.decisions)
  const title = `${assessment.kind === 'first' ? 'First assessment' : 'Review'}, ${dayWords(assessment.assessedOn)}`
  const href = `/patients/${runner.id}/assessments/${assessment.id}`
  const { lead, more } = leadWords(page, decisions)
  const reading = result.interpretations.find((each) => placeKey(each) === number)
  return (
    <>
      <RunnerHeader
        runner={runner}
        episode={episode}
        here="findings"
        assessment={{ id: assessment.id, words: title }}
        actions={<NextStep page={page} href={href} />}
      />
      <RunnerGate patientId={runner.id} view={page.gateView} />
      <SourceProvider first={reading ? { page, reading, block: 'lead' } : null}>
        <div className={css.work}>
          <div className={css.main}>
            <section className={css.lead} aria-label="In short">
              <p className={css.big}>{lead}</p>
              {more !== '' && <p>{more}</p>}
              <p className={css.standing}>
                <GateMark state={result.gate.state} />
                <span>{signedWords(page)}</span>
              </p>
              <SourceBelow block="lead" />
            </section>
            <FactorSection page={page} decisions={decisions} onDecided={keep} decide={canDecide ? decide : null} />
            <PatternSection page={page} />
            <SidesSection page={page} />
            <ChangeSection page={page} />
            <NotAssessed page={page} assessmentHref={href} />
          </div>
          <SourceRail />
        </div>
      </SourceProvider>
    </>
  )
}

function useDecisions(initial: readonly FactorDecision[]): readonly [Decisions, (decision: FactorDecision) => void] {
  const [made, setMade] = useState<readonly FactorDecision[]>([])
  const decisions = useMemo(() => new Map([...initial, ...made].map((each) => [each.factor, each])), [initial, made])
  return [decisions, (decision) => setMade((before) => [...before, decision])]
}

function NextStep({ page, href }: { readonly page: FindingsPage; readonly href: string }) {
  const { signed, result, runner, assessment, episode } = page
  if (!signed) return <ButtonLink href={href}>Back to the assessment</ButtonLink>
  if (result.gate.state !== 'clear')
    return (
      <ButtonLink href={href} look="line">
        See the gate
      </ButtonLink>
    )
  return (
    <ButtonLink href={`/patients/${runner.id}/plans/new?assessment=${assessment.id}`}>
      {planWords({ isNonImpact: false, condition: episode.condition })}
    </ButtonLink>
  )
}

function signedWords({ signed, timeZone, ruleVersion, amendments }: FindingsPage): string {
  if (!signed) return `Draft, read under rules ${ruleVersion}. It changes with every answer until it is signed.`
  const when = `${dayWords(dayOf(signed.at, timeZone))}, ${clockWords(signed.at, timeZone)}`
  const last = amendments.at(-1)
  if (!last) return `As signed by ${signed.name} on ${when}, under rules ${signed.ruleVersion}.`
  const count = amendments.length === 1 ? 'one amendment' : `${amendments.length} amendments`
  return `Signed by ${signed.name} on ${when}; read with ${count}, the last on ${dayWords(dayOf(last.amendedAt, timeZone))} by ${last.amendedName}.`
}
