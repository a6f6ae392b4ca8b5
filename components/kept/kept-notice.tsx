'use client'

import { useEffect, useState } from 'react'
import { usePathname } from 'next/navigation'
import { countOf } from '../runners/runner-words'
import { ButtonLink } from '../ui/button'
import { Notice } from '../ui/notice'
import { sendKept } from './send-kept'
import type { KeptRow, ShelfPlace } from './shelf'
import css from './kept-notice.module.css'

/**
 * What an account's earlier tabs could not save is sent from whichever page it opens next. What the server does not take as it
 * stands is named here, with the way to the assessment on which it is decided.
 */
export function KeptNotice({ viewer }: { readonly viewer: Pick<ShelfPlace, 'accountId' | 'clinicId'> }) {
  const path = usePathname()
  const [left, setLeft] = useState<readonly KeptRow[]>([])
  const { accountId, clinicId } = viewer
  useEffect(() => {
    let isCurrent = true
    const look = () =>
      sendKept({ accountId, clinicId }, ({ answer }) => answer.path !== path).then(
        (rows) => isCurrent && setLeft(rows),
        () => undefined,
      )
    void look()
    window.addEventListener('online', look)
    return () => {
      isCurrent = false
      window.removeEventListener('online', look)
    }
  }, [accountId, clinicId, path])
  const elsewhere = left.filter(({ answer }) => answer.path !== path)
  const first = elsewhere[0]
  if (!first) return null
  const here = elsewhere.filter(({ assessmentId }) => assessmentId === first.assessmentId)
  return (
    <div className={css.kept}>
      <Notice
        tone="open"
        action={
          <ButtonLink href={first.answer.path} look="line">
            Open the assessment
          </ButtonLink>
        }
      >
        {`Kept on this device and not on record: ${countOf(here.length, 'value')} of one assessment.`}
      </Notice>
    </div>
  )
}
