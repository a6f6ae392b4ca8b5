'use client'

import { useState } from 'react'
import type { MeasureField } from '@/lib/assessments/types'
import { Button } from '../ui/button'
import { useSheet } from './store-context'
import { useTests } from './tests-context'
import css from './test-tools.module.css'

/** Takes an added test off the sheet again, while it has no answer. */
export function TakeOff({ field }: { readonly field: MeasureField }) {
  const { store } = useSheet()
  const { remove } = useTests()
  const [refusal, setRefusal] = useState<string | null>(null)
  const takeOff = async () => {
    await store.flush()
    setRefusal(await remove(field.id))
  }
  return (
    <>
      <Button look="tool" onClick={takeOff} aria-label={`Take off the sheet: ${field.label}`}>
        Take off
      </Button>
      {refusal && (
        <p className={css.said} role="alert">
          {refusal}
        </p>
      )}
    </>
  )
}
