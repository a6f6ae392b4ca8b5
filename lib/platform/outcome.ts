/** What a use case answers: done with a value, or refused for an expected reason that a page can put into words. */
export type Outcome<Value, Reason extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Reason }

export const done = <Value>(value: Value) => ({ ok: true, value }) as const

export const refused = <Reason extends string>(reason: Reason) => ({ ok: false, reason }) as const
