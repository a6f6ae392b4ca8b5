'use client'

import { useState } from 'react'
import type { MeasureField } from '@/lib/assessments/types'
import { PAIN_LIMITED } from '@/lib/clinical/measures/protocol-ids'
import type { ObservationSide, Protocol } from '@/lib/clinical/measures/types'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { ProtocolFields } from './protocol-fields'
import { protocolSaid } from './protocol-words'
import { useAnswer, useSheet } from './store-context'
import css from './protocol.module.css'

interface ProtocolLineProps {
  readonly field: MeasureField
  readonly sides: readonly ObservationSide[]
}

/** How the test was done, in one line that opens to be changed. Both sides are done in one way; pain may stop one side alone. */
export function ProtocolLine({ field, sides }: ProtocolLineProps) {
  const { store, isLocked } = useSheet()
  const [isOpen, setOpen] = useState(false)
  const first = useAnswer({ measure: field.id, side: sides[0] ?? 'none' })
  const second = useAnswer({ measure: field.id, side: sides[1] ?? sides[0] ?? 'none' })
  const fields = field.protocol ?? []
  if (fields.length === 0) return null
  const shared: Protocol = { ...second.protocol, ...first.protocol }
  const stopped = [first, second].filter(({ protocol }) => protocol[PAIN_LIMITED] === 'yes')
  const said = protocolSaid(
    fields,
    shared,
    stopped.map(({ side }) => side),
  )
  const setShared = (id: string, value: string | null) => {
    for (const side of sides)
      store.protocol({ measure: field.id, side }, withField(store.answerAt({ measure: field.id, side }).protocol, id, value))
  }
  const setStopped = (side: ObservationSide, isStopped: boolean) => {
    const { protocol } = store.answerAt({ measure: field.id, side })
    store.protocol({ measure: field.id, side }, withField(protocol, PAIN_LIMITED, isStopped ? 'yes' : null))
  }
  if (isLocked) return said === '' ? null : <p className={css.said}>{said}</p>
  return (
    <div>
      <p className={css.line}>
        {said !== '' && <span>{said}</span>}
        <Button look="tool" aria-haspopup="dialog" aria-label={`How it was done: ${field.label}`} onClick={() => setOpen(true)}>
          {said === '' ? 'How it was done' : 'Change'}
        </Button>
      </p>
      <Dialog title={`How it was done: ${field.label}`} isOpen={isOpen} onClose={() => setOpen(false)}>
        <ProtocolFields
          field={field}
          sides={sides}
          protocol={shared}
          stopped={stopped.map(({ side }) => side)}
          onField={setShared}
          onStopped={setStopped}
        />
      </Dialog>
    </div>
  )
}

function withField(protocol: Protocol, id: string, value: string | null): Protocol {
  const others = Object.entries(protocol).filter(([each]) => each !== id)
  return Object.fromEntries(value === null ? others : [...others, [id, value]])
}
