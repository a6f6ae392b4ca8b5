'use client'

import type { MeasureField } from '@/lib/assessments/types'
import { Notice } from '../ui/notice'
import { useResult } from './store-context'

/** Says not to ask for a test while a rule stands that it could make worse. */
export function Withheld({ field }: { readonly field: MeasureField }) {
  const { gate } = useResult()
  const rule = gate.rules.find(({ id, released }) => released === null && field.withheldBy?.includes(id))
  return rule ? (
    <Notice tone="open">{`Do not ask for this now: ${rule.title.toLowerCase()} (rule ${rule.id.replace('BLK-', '')}).`}</Notice>
  ) : null
}
