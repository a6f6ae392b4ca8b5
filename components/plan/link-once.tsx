'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { NewShareLink } from '@/lib/plans/types'
import css from './share-links.module.css'

/** A new link, the only time it is shown: nobody can look it up again. */
export function LinkOnce({ link }: { readonly link: NewShareLink }) {
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no')

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link.url)
      setCopied('yes')
    } catch {
      field.current?.select()
      setCopied('by-hand')
    }
  }

  return (
    <section className={css.once} aria-label="The runner’s link">
      <h2>The runner’s link</h2>
      <p>Send it now: it is shown only this once. The PDF carries it as a square to scan.</p>
      <div className={css.row}>
        <input ref={field} readOnly aria-label="Link" value={link.url} onFocus={(event) => event.target.select()} />
        <Button look="line" onClick={() => void copy()}>
          {copied === 'yes' ? 'Copied' : 'Copy'}
        </Button>
      </div>
      <p role="status">
        {copied === 'yes' && 'Copied.'}
        {copied === 'by-hand' && 'Copy it with the keyboard: it is selected.'}
      </p>
    </section>
  )
}
