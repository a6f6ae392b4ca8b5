'use client'

import { useEffect, useState } from 'react'
import { usePathname } from 'next/navigation'
import { countOf } from '../runners/runner-words'
import { ButtonLink } from '../ui/button'
import { Notice } from '../ui/notice'
import { listLeftLetters } from './letter-shelf'
import type { Owner } from './rows'
import { sendKept } from './send-kept'
import css from './kept-notice.module.css'

/** Something that is kept here and not on record, and the page on which that is settled. */
interface Left {
  readonly path: string
  readonly words: string
  readonly action: string
}

/**
 * What an account's earlier tabs could not save is sent from whichever page it opens next. What the server does not take as it
 * stands is named here, with the way to the assessment on which it is decided; and a letter, with the way to it.
 */
export function KeptNotice({ viewer }: { readonly viewer: Owner }) {
  const path = usePathname()
  const [left, setLeft] = useState<readonly Left[]>([])
  const { accountId, clinicId } = viewer
  useEffect(() => {
    let isCurrent = true
    const look = () =>
      lookFor({ accountId, clinicId }, path).then(
        (all) => isCurrent && setLeft(all),
        () => undefined,
      )
    void look()
    window.addEventListener('online', look)
    return () => {
      isCurrent = false
      window.removeEventListener('online', look)
    }
  }, [accountId, clinicId, path])
  const first = left.find((each) => each.path !== path)
  if (!first) return null
  return (
    <div className={css.kept}>
      <Notice
        tone="open"
        action={
          <ButtonLink href={first.path} look="line">
            {first.action}
          </ButtonLink>
        }
      >
        {first.words}
      </Notice>
    </div>
  )
}

/** All that is kept for other pages than this one, one entry a page. */
async function lookFor(viewer: Owner, path: string): Promise<readonly Left[]> {
  const values = await sendKept(viewer, ({ answer }) => answer.path !== path)
  const letters = await listLeftLetters(viewer)
  const pages = new Set(values.map(({ answer }) => answer.path))
  const ofValues = [...pages].map((page) => ({
    path: page,
    words: `Kept on this device and not on record: ${countOf(values.filter(({ answer }) => answer.path === page).length, 'value')} of one assessment.`,
    action: 'Open the assessment',
  }))
  const ofLetters = letters.map(([, letter]) => ({
    path: letter.path,
    words: 'Kept on this device and not on record: what you wrote in a letter.',
    action: 'Open the letter',
  }))
  return [...ofValues, ...ofLetters]
}
