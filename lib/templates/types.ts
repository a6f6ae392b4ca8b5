import type { Outcome } from '@/lib/platform/outcome'

/** A clinic's own set of tests beside the core set. */
export interface TestTemplate {
  readonly id: string
  readonly name: string
  readonly measures: readonly string[]
  readonly isDefault: boolean
  readonly version: number
}

/** What a clinic and a clinician have set up about tests. */
export interface TestWishes {
  readonly templates: readonly TestTemplate[]
  /** The clinician's own favourites, by measure id. */
  readonly favourites: readonly string[]
}

export interface TemplatesPage {
  readonly templates: readonly TestTemplate[]
  /** What each test is called, by measure id. */
  readonly labels: Readonly<Record<string, string>>
}

type TemplateRefusal = 'not-permitted' | 'not-found' | 'stale' | 'name-taken' | 'no-such-test'

export type SaveTemplateOutcome = Outcome<{ readonly templates: readonly TestTemplate[] }, TemplateRefusal>
export type DeleteTemplateOutcome = Outcome<{ readonly templates: readonly TestTemplate[] }, 'not-permitted' | 'not-found' | 'stale'>
export type ChooseDefaultOutcome = Outcome<{ readonly templates: readonly TestTemplate[] }, 'not-permitted' | 'not-found'>
export type FavouriteOutcome = Outcome<{ readonly favourites: readonly string[] }, 'not-permitted' | 'no-such-test'>
