'use client'

import { useState } from 'react'
import type { FindingWords } from '@/lib/assessments/types'
import { FindingsPanel, type MissingPart } from '../findings/findings-panel'
import { countOf } from '../runners/runner-words'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { progressOf } from './progress'
import { revealQuestion } from './reveal'
import { useCounted, useResult, useSheet, useStored } from './store-context'
import css from './assessment-screen.module.css'

/** The findings as they stand now: beside the sheets on a desktop, behind a bar at the foot of smaller screens. */
export function LiveFindings({ words }: { readonly words: FindingWords }) {
  const [isOpen, setOpen] = useState(false)
  const { fields } = useSheet()
  const result = useResult()
  const crossChecks = useStored((store) => store.readings.crossChecks)
  const missing = useMissing()
  const panel = { result, crossChecks, missing, words, fields }
  const likely = result.factors.filter(({ verdict }) => verdict === 'likely').length
  const possible = result.factors.filter(({ verdict }) => verdict === 'possible').length
  const leave = (measure: string) => {
    setOpen(false)
    revealQuestion(measure)
  }
  return (
    <>
      <aside className={css.findings} aria-label="Findings" tabIndex={0}>
        <FindingsPanel {...panel} onQuestion={revealQuestion} />
      </aside>
      <div className={css.peek}>
        <div>
          <b>{`${countOf(likely, 'factor')} likely, ${possible} possible`}</b>
          <span>{missingWords(missing, result.gate.unanswered.length)}</span>
        </div>
        <Button look="card" onClick={() => setOpen(true)} aria-haspopup="dialog">
          Findings
        </Button>
      </div>
      <Dialog title="Findings" isOpen={isOpen} onClose={() => setOpen(false)}>
        <FindingsPanel {...panel} onQuestion={leave} />
      </Dialog>
    </>
  )
}

function missingWords(missing: readonly MissingPart[], read: number): string {
  const count = missing.reduce((sum, part) => sum + part.count, 0)
  if (count === 0) return 'No answer missing'
  return `${countOf(count, 'answer')} missing${read === 0 ? '' : `, the gate reads ${read} of them`}`
}

function useMissing(): readonly MissingPart[] {
  const { sections } = useSheet()
  return useCounted((standing) =>
    sections.flatMap((section): MissingPart[] => {
      const [first, ...rest] = progressOf(section, standing).missing
      return first === undefined ? [] : [{ title: section.title, count: rest.length + 1, first }]
    }),
  )
}
