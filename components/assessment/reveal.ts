const EVENT = 'footfall:reveal'

/** Takes the reader to a question: what is folded over it opens, and its first input is focused. */
export function revealQuestion(measure: string): void {
  window.dispatchEvent(new CustomEvent(EVENT, { detail: measure }))
  requestAnimationFrame(() => {
    const row = document.getElementById(`q-${measure}`)
    row?.scrollIntoView({ block: 'center' })
    row?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true })
  })
}

/** Calls back with the measure that somebody is taken to. */
export function onReveal(listener: (measure: string) => void): () => void {
  const hear = (event: Event) => event instanceof CustomEvent && listener(String(event.detail))
  window.addEventListener(EVENT, hear)
  return () => window.removeEventListener(EVENT, hear)
}
