import { activityFields } from './activities'
import { PROTOCOLS, STOPPED_BY_PAIN, type ProtocolField } from './protocol.data'
import { getMeasure } from './registry'
import type { Protocol } from './types'

const own = new Map<string, readonly ProtocolField[]>(Object.entries(PROTOCOLS))

/** What is asked about how a test is done, in order; empty for a test that has nothing to ask. A test read through symmetry can be stopped by pain. */
export function protocolFieldsOf(measure: string): readonly ProtocolField[] {
  const stopped = getMeasure(measure)?.lsi ? [STOPPED_BY_PAIN] : []
  return [...(own.get(measure) ?? []), ...stopped]
}

/**
 * Decides whether a protocol may be recorded with a measure: the reason why not in plain words, or null.
 * A field that the measure does not have is refused; a field that is missing is not: it stays unknown.
 */
export function whyNotProtocol(measure: string, protocol: Protocol): string | null {
  const fields = [...protocolFieldsOf(measure), ...activityFields(measure)]
  for (const [id, value] of Object.entries(protocol)) {
    const field = fields.find((each) => each.id === id)
    if (!field) return 'This is not asked of this test.'
    if (!fits(field, value)) return `${field.label}: this cannot be recorded as it stands.`
  }
  return null
}

function fits({ kind }: ProtocolField, value: string): boolean {
  switch (kind.kind) {
    case 'choice':
      return kind.options.some((option) => option.value === value)
    case 'tick':
      return value === 'yes'
    case 'number':
      return value.trim() !== '' && Number(value) >= kind.min && Number(value) <= kind.max
    case 'text':
      return value.trim() !== '' && value.length <= kind.maxLength
  }
}

/** Whether two values of a measure were taken in the same way: `no` when something differs, `unknown` when one does not say. */
export function compareProtocols(measure: string, earlier: Protocol, now: Protocol): 'yes' | 'no' | 'unknown' {
  const deciding = protocolFieldsOf(measure).filter(({ decides }) => decides === 'comparison')
  const isKnown = ({ id }: ProtocolField) => earlier[id] !== undefined && now[id] !== undefined
  if (deciding.some((field) => isKnown(field) && earlier[field.id] !== now[field.id])) return 'no'
  return deciding.every(isKnown) ? 'yes' : 'unknown'
}

/** A recorded protocol in words, in the order of asking: "Side-lying, belt-fixed". */
export function protocolWords(fields: readonly ProtocolField[], protocol: Protocol): string {
  const words = fields.flatMap((field) => {
    const value = protocol[field.id]
    return value === undefined ? [] : [wordsFor(field, value)]
  })
  return words.map((each, index) => (index === 0 ? each : lowerFirst(each))).join(', ')
}

function wordsFor({ kind, label }: ProtocolField, value: string): string {
  switch (kind.kind) {
    case 'choice':
      return kind.options.find((option) => option.value === value)?.label ?? value
    case 'tick':
      return label
    case 'number':
      return `${label.toLowerCase()} ${value} ${kind.unit}`
    case 'text':
      return value
  }
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
