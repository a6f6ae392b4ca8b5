/** A rule the plan breaks: where, in words, and what would mend it. */
export interface Violation {
  /** Id of the invariant, or the name of the ruling. */
  readonly rule: string
  /** Id of the session it shows in; null when it is about the whole plan. */
  readonly session: string | null
  readonly text: string
  readonly mend: string
}

/** Makes the violations of one rule: one for every session that a check names. */
export function broken(rule: string, mend: string) {
  return {
    when: (applies: boolean, text: string, session: string | null = null): Violation[] => (applies ? [{ rule, session, text, mend }] : []),
    each: <Item extends { readonly id: string }>(
      items: readonly Item[],
      breaks: (item: Item, index: number) => boolean,
      text: string,
    ): Violation[] => items.filter(breaks).map(({ id }) => ({ rule, session: id, text, mend })),
  }
}
