import type { Action } from '@/lib/actions/types'
import type { AddTestsInput, RemoveTestInput } from '@/lib/assessments/schema'
import type { AddTestsOutcome, RemoveTestOutcome } from '@/lib/assessments/types'
import type { MarkFavouriteInput } from '@/lib/templates/schema'
import type { FavouriteOutcome } from '@/lib/templates/types'

/** What the sheet can ask the server about the tests on it. */
export interface TestActions {
  readonly addTests: Action<AddTestsInput, AddTestsOutcome>
  readonly removeTest: Action<RemoveTestInput, RemoveTestOutcome>
  readonly markFavourite: Action<MarkFavouriteInput, FavouriteOutcome>
}
