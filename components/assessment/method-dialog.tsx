'use client'

import { useEffect, useState } from 'react'
import type { MeasureField } from '@/lib/assessments/types'
import { loadMethod, type Method } from '../findings/load-method'
import { Dialog } from '../ui/dialog'
import { MethodText } from './method-text'

interface MethodDialogProps {
  readonly field: MeasureField
  readonly onClose: () => void
}

/** The full method of a test. Its texts are loaded when somebody asks for them. */
export function MethodDialog({ field, onClose }: MethodDialogProps) {
  const [method, setMethod] = useState<Method | 'failed' | null>(null)
  useEffect(() => {
    let isStill = true
    const load = async () => {
      const loaded = await loadMethod(field.id).catch(() => 'failed' as const)
      if (isStill) setMethod(loaded)
    }
    void load()
    return () => {
      isStill = false
    }
  }, [field.id])
  return (
    <Dialog title={field.label} isOpen onClose={onClose}>
      {method === null && <p>Loading the method.</p>}
      {method === 'failed' && <p role="alert">The method could not be loaded. Close this and open it again.</p>}
      {method !== null && method !== 'failed' && <MethodText method={method} />}
    </Dialog>
  )
}
