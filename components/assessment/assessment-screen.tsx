'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { AssessmentPage, SheetSection } from '@/lib/assessments/types'
import { RunnerHeader } from '../shell/runner-header'
import { ButtonLink } from '../ui/button'
import { clockWords, dayOf, dayWords } from '../ui/day-words'
import { Notice } from '../ui/notice'
import { AddAnyTest } from './add-test-button'
import type { AssessmentActions } from './assessment-actions'
import { AssessmentStore } from './assessment-store'
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
import { useLeaveGuard } from './use-leave-guard'
import css from './assessment-screen.module.css'

interface AssessmentScreenProps {
  readonly page: AssessmentPage
  readonly actions: AssessmentActions
  /** Whether this role may record and sign. */
  readonly canWrite: boolean
}

/** The assessment: every section of the core set in clinic order, saved as it is typed, read as it is saved. */
export function AssessmentScreen({ page, actions, canWrite }: AssessmentScreenProps) {
  const [store] = useState(() => new AssessmentStore(page, actions))
  const isLocked = page.signed !== null || !canWrite
  useLiveCore(store, isLocked)
  useEffect(() => store.merge(page), [store, page])
  useLeaveGuard(store)
  const { runner, episode, timeZone, signed } = page
  const [sections, setSections] = useSections(page)
  const sheet = useMemo(
    () => ({
      store,
      sections,
      fields: new Map(sections.flatMap(({ blocks }) => blocks.flatMap(({ fields }) => fields)).map((field) => [field.id, field])),
      soreSide: episode.side,
      timeZone,
      isLocked,
    }),
    [store, sections, episode.side, timeZone, isLocked],
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
              <NextAfterSigning page={page} />
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
            <Notice>{`Signed by ${signed.name} on ${dayWords(dayOf(signed.at, timeZone))} at ${clockWords(signed.at, timeZone)}, rule version ${signed.ruleVersion}. It can no longer change.`}</Notice>
          )}
        </SheetNotices>
        <LiveGate />
        <div className={css.work}>
          <Stops />
          <div>
            {sections.map((section) => (
              <SectionSheet key={section.id} section={section} />
            ))}
            <AddAnyTest />
          </div>
          <LiveFindings words={page.words} />
        </div>
      </TestsProvider>
    </SheetProvider>
  )
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

function NextAfterSigning({ page }: { readonly page: AssessmentPage }) {
  const { runner, signed, result } = page
  if (!signed || result.gate.state !== 'clear')
    return (
      <ButtonLink href={`/patients/${runner.id}`} look="line">
        Back to the runner
      </ButtonLink>
    )
  return <ButtonLink href={`/patients/${runner.id}/plans/new?assessment=${page.id}`}>Make a plan</ButtonLink>
}
