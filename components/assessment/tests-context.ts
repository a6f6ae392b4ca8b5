'use client'

import { createContext, useContext } from 'react'
import type { CoreSection } from '@/lib/clinical/measures/types'
import type { TestTemplate } from '@/lib/templates/types'

export interface Tests {
  readonly templates: readonly TestTemplate[]
  readonly favourites: readonly string[]
  /** Each answers why it was not done, or null. */
  readonly add: (measures: readonly string[]) => Promise<string | null>
  readonly remove: (measure: string) => Promise<string | null>
  readonly mark: (measure: string, isFavourite: boolean) => Promise<string | null>
  /** Opens "Add a test", at first with the tests of one section. */
  readonly open: (section: CoreSection | null) => void
}

export const TestsContext = createContext<Tests | null>(null)

export function useTests(): Tests {
  const tests = useContext(TestsContext)
  if (!tests) throw new Error('There is no sheet round this component.')
  return tests
}
