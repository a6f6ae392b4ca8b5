import { useEffect, useEffectEvent, type RefObject } from 'react'

/**
 * What somebody typed before the page's script was there: the browser has kept it in the field, where it looks as if it had been
 * taken, and nobody has heard of it. Calls back with it once, as if it had just been typed.
 */
export function useEarlyText(input: RefObject<HTMLInputElement | null>, shown: string, onText: (text: string) => void): void {
  const take = useEffectEvent(() => {
    const typed = input.current?.value
    if (typed !== undefined && typed !== shown) onText(typed)
  })
  useEffect(() => take(), [])
}
