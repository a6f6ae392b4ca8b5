'use client'

import { useEffect } from 'react'
import { useRouter } from 'next/navigation'
import type { AssessmentStore } from './assessment-store'

const UNREACHED = 'Footfall cannot be reached just now. What you entered is kept on this device. Leave all the same?'
const UNKEPT = 'Something you entered is not saved, and this device does not keep it. Leave all the same?'

/**
 * A page that is left loses nothing: what is not on record goes by a request that outlives the page, and the device keeps it until
 * the server has it. Only where neither holds is somebody asked, and a link first waits for what is on its way.
 */
export function useLeaveGuard(store: AssessmentStore) {
  const router = useRouter()
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (store.unsaved > 0 && !store.isKept) event.preventDefault()
    }
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || !leavesThePage(link, event) || store.unsaved === 0) return
      event.preventDefault()
      event.stopPropagation()
      void store.flush().then(() => {
        const question = questionBeforeLeaving(store)
        if (question === null || window.confirm(question)) router.push(link.pathname + link.search + link.hash)
      })
    }
    const onVisibility = () => (document.visibilityState === 'hidden' ? store.leave() : store.wake())
    const onHide = () => store.leave()
    const onOnline = () => store.wake()
    window.addEventListener('beforeunload', onUnload)
    window.addEventListener('pagehide', onHide)
    document.addEventListener('click', onClick, true)
    document.addEventListener('visibilitychange', onVisibility)
    window.addEventListener('online', onOnline)
    return () => {
      window.removeEventListener('beforeunload', onUnload)
      window.removeEventListener('pagehide', onHide)
      document.removeEventListener('click', onClick, true)
      document.removeEventListener('visibilitychange', onVisibility)
      window.removeEventListener('online', onOnline)
    }
  }, [store, router])
}

function questionBeforeLeaving(store: AssessmentStore): string | null {
  if (store.unsaved === 0) return null
  if (!store.isKept) return UNKEPT
  return store.saving.failures > 0 ? UNREACHED : null
}

/** A plain click on a link to another page of Footfall. */
function leavesThePage(link: HTMLAnchorElement, event: MouseEvent): boolean {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  return isPlain && link.target === '' && link.origin === window.location.origin && link.pathname !== window.location.pathname
}
