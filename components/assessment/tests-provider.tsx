'use client'

import { useMemo, useState, type ReactNode } from 'react'
import type { ActionResult } from '@/lib/actions/types'
import type { AddTestsOutcome, AssessmentPage, RemoveTestOutcome, SheetSection } from '@/lib/assessments/types'
import type { CoreSection } from '@/lib/clinical/measures/types'
import { AddTestDialog } from './add-test-dialog'
import { revealQuestion } from './reveal'
import type { TestActions } from './test-actions'
import { TestsContext, type Tests } from './tests-context'
import { refusalWords } from './tests-words'

interface TestsProviderProps {
  readonly page: Pick<AssessmentPage, 'id' | 'tests'>
  readonly actions: TestActions
  /** Takes in the sheet with the tests that stand on it now. */
  readonly onSections: (sections: readonly SheetSection[]) => void
  readonly children: ReactNode
}

/** Which tests stand on the sheet beside the core set, and the dialog that adds them. */
export function TestsProvider({ page, actions, onSections, children }: TestsProviderProps) {
  const [opened, setOpened] = useState<CoreSection | 'all' | null>(null)
  const [favourites, setFavourites] = useState(page.tests.favourites)
  const tests = useMemo<Tests>(() => {
    const take = async (asked: Promise<ActionResult<AddTestsOutcome | RemoveTestOutcome>>): Promise<string | null> => {
      const answer = await asked.catch(() => null)
      if (!answer?.data) return refusalWords(null)
      if (!answer.data.ok) return refusalWords(answer.data.reason)
      onSections(answer.data.value.sections)
      return null
    }
    return {
      templates: page.tests.templates,
      favourites,
      add: async (measures) => {
        const refusal = await take(actions.addTests({ assessmentId: page.id, measures: [...measures] }))
        if (refusal === null && measures[0]) revealLater(measures[0])
        return refusal
      },
      remove: (measure) => take(actions.removeTest({ assessmentId: page.id, measure })),
      mark: async (measure, isFavourite) => {
        const answer = await actions.markFavourite({ measure, isFavourite }).catch(() => null)
        if (!answer?.data?.ok) return refusalWords(null)
        setFavourites(answer.data.value.favourites)
        return null
      },
      open: (section) => setOpened(section ?? 'all'),
    }
  }, [page.id, page.tests.templates, favourites, actions, onSections])
  return (
    <TestsContext value={tests}>
      {children}
      {opened !== null && <AddTestDialog key={opened} section={opened === 'all' ? null : opened} onClose={() => setOpened(null)} />}
    </TestsContext>
  )
}

/** Once the dialog has given the focus back and the test stands there. */
function revealLater(measure: string) {
  requestAnimationFrame(() => requestAnimationFrame(() => revealQuestion(measure)))
}
