import { PAIN_LIMITED } from '@/lib/clinical/measures/protocol-ids'
import type { ProtocolField } from '@/lib/clinical/measures/protocol.data'
import type { ObservationSide, Protocol } from '@/lib/clinical/measures/types'

/** How a test was done in one line: "Side-lying, belt-fixed, stopped by pain on the left". */
export function protocolSaid(fields: readonly ProtocolField[], protocol: Protocol, stopped: readonly ObservationSide[]): string {
  const words = fields.flatMap((field) => {
    if (field.id === PAIN_LIMITED) return stoppedWords(stopped)
    const value = protocol[field.id]
    return value === undefined ? [] : [fieldWords(field, value)]
  })
  return words.map((each, index) => (index === 0 ? each : each.charAt(0).toLowerCase() + each.slice(1))).join(', ')
}

function fieldWords({ kind, label }: ProtocolField, value: string): string {
  if (kind.kind === 'choice') return kind.options.find((option) => option.value === value)?.label ?? value
  return kind.kind === 'number' ? `${label} ${value} ${kind.unit}` : value
}

function stoppedWords(stopped: readonly ObservationSide[]): readonly string[] {
  const sides = [...new Set(stopped)].filter((side) => side !== 'none')
  if (stopped.length === 0) return []
  return [sides.length === 1 ? `Stopped by pain on the ${sides[0]}` : 'Stopped by pain']
}
