'use client'

import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { AssessmentPage, SheetSection } from '@/lib/assessments/types'
import { LetterList } from '../letters/letter-list'
import { planWords } from '../runners/runner-words'
import { RunnerHeader } from '../shell/runner-header'
import { ButtonLink } from '../ui/button'
import { clockWords, dayOf, dayWords } from '../ui/day-words'
import { Notice } from '../ui/notice'
import { AddAnyTest } from './add-test-button'
import { AsSigned } from './as-signed'
import type { AssessmentActions } from './assessment-actions'
import { AssessmentStore } from './assessment-store'
import { CarryOverNotice } from './carry-over-notice'
import { KeyboardWay } from './keyboard-way'
import { ReferralButton, ReportButton } from './letter-buttons'
import { LiveFindings } from './live-findings'
import { LiveGate } from './live-gate'
import { loadLiveCore } from './live-core'
import { SaveBar } from './save-bar'
import { SectionSheet } from './section-sheet'
import { SheetNotices } from './sheet-notices'
import { SignButton } from './sign-button'
import { Stops } from './stops'
import { SheetProvider } from './store-context'
import { TestsProvider } from './tests-provider'
import { useKeptAnswers } from './use-kept-answers'
import { useLeaveGuard } from './use-leave-guard'
import css from './assessment-screen.module.css'

const SETTLED_AFTER_MS = 500

interface AssessmentScreenProps {
  readonly page: AssessmentPage
  readonly actions: AssessmentActions
  /** Whether this role may record; and whether it may sign and amend. */
  readonly canWrite: boolean
  readonly canSign: boolean
}

/** The assessment: every section of the core set in clinic order, saved as it is typed, read as it is saved. */
export function AssessmentScreen({ page, actions, canWrite, canSign }: AssessmentScreenProps) {
  const [store] = useState(() => new AssessmentStore(page, actions))
  const isLocked = page.signed !== null || !canWrite
  useLiveCore(store, isLocked)
  useEffect(() => store.merge(page), [store, page])
  useKeptAnswers(store, { accountId: page.viewer.accountId, isLocked })
  useLeaveGuard(store)
  const { runner, episode, timeZone, signed } = page
  const [sections, setSections] = useSections(page)
  const isSettled = useSettled()
  const sheet = useMemo(
    () => ({
      store,
      sections,
      fields: new Map(sections.flatMap(({ blocks }) => blocks.flatMap(({ fields }) => fields)).map((field) => [field.id, field])),
      soreSide: episode.side,
      timeZone,
      isLocked,
      amending: signed && { assessmentId: page.id, amendments: page.amendments, amend: actions.amend, isAllowed: canSign },
    }),
    [store, sections, episode.side, timeZone, isLocked, signed, page.id, page.amendments, actions.amend, canSign],
  )
  const title = `${page.kind === 'first' ? 'First assessment' : 'Review'}, ${dayWords(page.assessedOn)}`
  return (
    <SheetProvider sheet={sheet}>
      <TestsProvider page={page} actions={actions} onSections={setSections}>
        <RunnerHeader
          runner={runner}
          episode={episode}
          here="assessment"
          assessment={{ id: page.id, words: title }}
          actions={
            isLocked ? (
              <NextAfterSigning page={page} report={canWrite && <ReportButton page={page} start={actions.startLetter} />} />
            ) : (
              <>
                <SaveBar />
                <SignButton assessmentId={page.id} sign={actions.sign} />
              </>
            )
          }
        />
        <SheetNotices wasSigned={signed !== null}>
          {signed && (
            <Notice>{`Signed by ${signed.name} on ${dayWords(dayOf(signed.at, timeZone))} at ${clockWords(signed.at, timeZone)}, rule version ${signed.ruleVersion}. It no longer changes; corrections stand beside it.`}</Notice>
          )}
          <AsSigned page={page} />
          <LetterList patientId={runner.id} letters={page.letters} timeZone={timeZone} />
        </SheetNotices>
        {page.last && <CarryOverNotice last={page.last} />}
        <LiveGate page={page} letter={canWrite && <ReferralButton page={page} store={store} start={actions.startLetter} />} />
        <div className={isSettled ? `${css.work} ${css.settled}` : css.work}>
          <Stops />
          <KeyboardWay>
            {sections.map((section) => (
              <SectionSheet key={section.id} section={section} />
            ))}
            <AddAnyTest />
          </KeyboardWay>
          <LiveFindings words={page.words} />
        </div>
      </TestsProvider>
    </SheetProvider>
  )
}

/** The page has been laid out and painted once. */
function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLED_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return isSettled
}

/** The sheet as the page brought it, until a test is put on it or taken off. */
function useSections(page: AssessmentPage) {
  const [changed, setChanged] = useState<{ readonly of: AssessmentPage; readonly sections: readonly SheetSection[] } | null>(null)
  const setSections = useCallback((sections: readonly SheetSection[]) => setChanged({ of: page, sections }), [page])
  return [changed?.of === page ? changed.sections : page.sections, setSections] as const
}

/** A signed assessment keeps the result that it was signed with; only a draft is read anew. */
function useLiveCore(store: AssessmentStore, isLocked: boolean) {
  useEffect(() => {
    if (isLocked) return
    loadLiveCore().then(
      (core) => store.useCore(core),
      () => undefined,
    )
  }, [store, isLocked])
}

interface NextAfterSigningProps {
  readonly page: AssessmentPage
  /** The way to the clinical report, for a role that may write it. */
  readonly report: ReactNode
}

function NextAfterSigning({ page, report }: NextAfterSigningProps) {
  const { runner, signed, result, gateView } = page
  const isClear = result.gate.state === 'clear' && gateView.clearance?.valid !== false
  return (
    <>
      {signed && report}
      {signed && (isClear || gateView.isOpenForNonImpact) ? (
        <ButtonLink href={`/patients/${runner.id}/plans/new?assessment=${page.id}`}>
          {planWords({ isNonImpact: !isClear, condition: page.episode.condition })}
        </ButtonLink>
      ) : (
        <ButtonLink href={`/patients/${runner.id}`} look="line">
          Back to the runner
        </ButtonLink>
      )}
    </>
  )
}
