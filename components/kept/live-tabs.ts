const PREFIX = 'footfall-tab '

/**
 * Says to the other tabs that this one lives, until it is let go or its page ends, however it ends. Over plain http a browser has no locks:
 * there every other tab counts as gone.
 */
export function holdTab(tab: string): () => void {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  void navigator.locks?.request(PREFIX + tab, () => held)
  return letGo
}

/** The tabs of this browser that live and look after what they keep themselves. */
export async function listLiveTabs(): Promise<ReadonlySet<string>> {
  const locks = await navigator.locks?.query()
  return new Set((locks?.held ?? []).flatMap(({ name }) => (name?.startsWith(PREFIX) ? name.slice(PREFIX.length) : [])))
}
