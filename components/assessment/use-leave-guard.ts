'use client'

import { useEffect } from 'react'
import { useRouter } from 'next/navigation'
import type { AssessmentStore } from './assessment-store'

const LEAVE = 'Something you entered is not saved yet. Leave all the same?'

/**
 * Nobody leaves with unsaved answers unawares. A link first waits for what is on its way; what cannot be saved is asked about.
 * A closed tab gets the browser's own question.
 */
export function useLeaveGuard(store: AssessmentStore) {
  const router = useRouter()
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (store.unsaved === 0) return
      void store.flush()
      event.preventDefault()
    }
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || !leavesThePage(link, event) || store.unsaved === 0) return
      event.preventDefault()
      event.stopPropagation()
      void store.flush().then(() => {
        if (store.unsaved === 0 || window.confirm(LEAVE)) router.push(link.pathname + link.search + link.hash)
      })
    }
    const onHide = () => document.visibilityState === 'hidden' && void store.flush()
    const onOnline = () => store.wake()
    window.addEventListener('beforeunload', onUnload)
    document.addEventListener('click', onClick, true)
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('online', onOnline)
    return () => {
      window.removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, true)
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('online', onOnline)
    }
  }, [store, router])
}

/** A plain click on a link to another page of Footfall. */
function leavesThePage(link: HTMLAnchorElement, event: MouseEvent): boolean {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  return isPlain && link.target === '' && link.origin === window.location.origin && link.pathname !== window.location.pathname
}
