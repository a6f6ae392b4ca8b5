'use client'

import { useEffect, useRef, useState } from 'react'
import type { Action } from '@/lib/actions/types'
import type { RunnerList } from '@/lib/patients/types'

/** Long enough that a word typed at speed asks once. */
const PAUSE_MS = 180

/** Asks as somebody types. An answer that arrives after a newer question is dropped. */
export function useRunnerSearch(initial: RunnerList, findRunners: Action<{ text: string }, RunnerList>) {
  const [text, setText] = useState('')
  const [list, setList] = useState(initial)
  const [hasFailed, setFailed] = useState(false)
  const asked = useRef(0)

  useEffect(() => {
    const question = ++asked.current
    if (text.trim() === '') return
    const timer = setTimeout(async () => {
      const answer = await findRunners({ text }).catch(() => null)
      if (question !== asked.current) return
      setFailed(!answer?.data)
      if (answer?.data) setList(answer.data)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, findRunners])

  return { text, setText, list: text.trim() === '' ? initial : list, hasFailed: hasFailed && text.trim() !== '' }
}
