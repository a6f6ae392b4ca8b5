/**
 * The way of the keyboard through the sheet: every answer, and every "None of these", is a stop. Enter goes from a stop to the next
 * open one and never answers anything, so that a key held too long writes no answer.
 */
export const stopProps = (isOpen: boolean) => ({ 'data-stop': isOpen ? 'open' : 'given' })

/** What follows the last open answer. */
export const LAST_STOP = { 'data-last-stop': '' }

const PART = 'input:not(:disabled), button[data-stop]:not(:disabled)'

/** From where the keyboard stands to the next answer that is open; at the end to what follows. False: it stays, for what stands there cannot be recorded yet. */
export function goToNextOpen(from: Element): boolean {
  const here = from.closest('[data-stop]')
  const unfilled = here && emptyPartAfter(here, from)
  if (unfilled) return focusOn(unfilled)
  if (here?.querySelector('[aria-invalid="true"]')) return false
  const next = stops().find((stop) => stop.dataset.stop === 'open' && isAfter(stop, here ?? from))
  return focusOn(next ? firstPart(next) : document.querySelector<HTMLElement>('[data-last-stop]'))
}

/** Back to the stop before, answered or not. */
export function goToStopBefore(from: Element): boolean {
  const here = from.closest('[data-stop]') ?? from
  return focusOn(firstPart(stops().findLast((stop) => stop !== here && !isAfter(stop, here))))
}

/** To a section: its first open answer, or its first one. */
export function goToSection(id: string): boolean {
  const inside = stops().filter((stop) => stop.closest(`#${id}`))
  const section = document.getElementById(id)
  section?.scrollIntoView({ block: 'start' })
  return focusOn(firstPart(inside.find((stop) => stop.dataset.stop === 'open') ?? inside[0]), 'stay')
}

/** The section that the keyboard stands in, or the last one above it. */
export const sectionOf = <Id extends string>(ids: readonly Id[]): Id | undefined => {
  const active = document.activeElement
  return ids.findLast((id) => {
    const section = document.getElementById(id)
    return section !== null && active !== null && active !== document.body && (section.contains(active) || isAfter(active, section))
  })
}

const stops = () => [...document.querySelectorAll<HTMLElement>('[data-stop]')].filter((stop) => stop.offsetParent !== null)

const isAfter = (one: Element, other: Element) =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !other.contains(one)

/** The chosen radio button of a group, else its first part; the stop itself when it is a button. */
function firstPart(stop: HTMLElement | undefined): HTMLElement | null {
  if (!stop) return null
  return stop.matches(PART) ? stop : (stop.querySelector<HTMLElement>('input:checked') ?? stop.querySelector<HTMLElement>(PART))
}

/** A stop with two numbers, a force and its lever arm, is left when both are there. */
function emptyPartAfter(stop: Element, from: Element): HTMLElement | null {
  const numbers = [...stop.querySelectorAll<HTMLInputElement>('input:not([type="radio"]):not([type="checkbox"])')]
  const filled = numbers.some(({ value }) => value !== '')
  return (filled && numbers.find((each) => each.value === '' && isAfter(each, from))) || null
}

function focusOn(target: HTMLElement | null, scroll: 'show' | 'stay' = 'show'): boolean {
  if (!target) return false
  target.focus({ preventScroll: true })
  if (scroll === 'show') (target.closest('[id^="q-"]') ?? target).scrollIntoView({ block: 'nearest' })
  return true
}
