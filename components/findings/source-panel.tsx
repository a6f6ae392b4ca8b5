'use client'

import { useEffect, useState } from 'react'
import Link from 'next/link'
import type { Interpretation } from '@/lib/clinical/screening/types'
import type { SourcePage } from '@/lib/findings/types'
import { BandMark } from '../ui/band-mark'
import { clockWords, dayOf, dayWords } from '../ui/day-words'
import { Icon } from '../ui/icon'
import { showNumber } from '../ui/number-text'
import { levelWords } from './level-words'
import { loadMethod, type Method } from './load-method'
import { placeKey, placeWords, readingWords } from './reading-words'
import { SourceDrawing } from './source-drawing'
import { SourceTexts } from './source-texts'
import { TagKey } from './tag-key'
import css from './source-panel.module.css'

interface SourcePanelProps {
  readonly page: SourcePage
  readonly reading: Interpretation
  /** Goes to the other side's number. */
  readonly onReading: (reading: Interpretation) => void
  readonly onClose: () => void
}

/** Where one number comes from: who measured it and when, its bands, its error, what they rest on, and what it counts for. */
export function SourcePanel({ page, reading, onReading, onClose }: SourcePanelProps) {
  const { measures, runner, assessment, signed } = page
  const method = useMethod(reading.measure)
  const others = page.result.interpretations.filter(
    (each) => each.measure === reading.measure && each.of === reading.of && each.side !== reading.side,
  )
  const level = levelWords(reading.level)
  return (
    <>
      <header className={css.head}>
        <h2>{placeWords(reading, measures)}</h2>
        <button type="button" className={css.close} aria-label="Close the source" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <section aria-label="The number" className={css.number}>
        <p className={css.figure}>
          <b>{readingWords(reading, measures)}</b>
          {level && (
            <span>
              <BandMark level={level.mark} />
              {level.words}
            </span>
          )}
        </p>
        {reading.note && <p>{reading.note}</p>}
        <p className={css.soft}>{originWords(page, reading)}</p>
        <AmendedWords page={page} reading={reading} />
        <SourceDrawing page={page} reading={reading} />
        {others.map((other) => (
          <button key={placeKey(other)} type="button" className={css.other} onClick={() => onReading(other)}>
            {`${other.side === 'left' ? 'Left' : 'Right'}: ${readingWords(other, measures)}`}
            <Icon name="chevron-right" size={16} />
          </button>
        ))}
      </section>
      {method === null && <p className={css.soft}>Loading the sources.</p>}
      {method === 'failed' && <p role="alert">The sources could not be loaded. Close this and open it again.</p>}
      {method !== null && method !== 'failed' && <SourceTexts page={page} reading={reading} method={method} />}
      <p className={css.actions}>
        <Link href={`/patients/${runner.id}/assessments/${assessment.id}#q-${reading.of ?? reading.measure}`} prefetch={false}>
          {signed ? 'See the answer' : 'Change the value'}
        </Link>
      </p>
      <TagKey />
    </>
  )
}

/** What stood before a correction, who made it and why: the record shows both. */
function AmendedWords({ page, reading }: Pick<SourcePanelProps, 'page' | 'reading'>) {
  const { measure, side, unit } = reading
  const own = page.amendments.filter((each) => each.measure === measure && each.side === side)
  return own.map(({ id, original, reason, amendedAt, amendedName }) => {
    const before = original.kind === 'value' ? readingWords({ measure, unit, value: original.value }, page.measures) : 'no value'
    const when = dayWords(dayOf(amendedAt, page.timeZone))
    return <p key={id}>{`Amended on ${when} by ${amendedName}, before: ${before}. Reason: ${reason}`}</p>
  })
}

function useMethod(id: string): Method | 'failed' | null {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly method: Method | 'failed' } | null>(null)
  useEffect(() => {
    let isStill = true
    const load = async () => {
      const method = await loadMethod(id).catch(() => 'failed' as const)
      if (isStill) setLoaded({ id, method })
    }
    void load()
    return () => {
      isStill = false
    }
  }, [id])
  return loaded?.id === id ? loaded.method : null
}

function originWords({ origins, timeZone, assessment, captureSpeedKmh, measures }: SourcePage, { measure, side, of }: Interpretation) {
  const day = dayWords(assessment.assessedOn)
  if (of !== undefined) return `${day}, worked out from both sides of ${measures[of]?.label.toLowerCase() ?? of}.`
  const origin = origins.find((each) => each.measure === measure && each.side === side)
  if (!origin) return `${day}, worked out from other answers.`
  const speed = measures[measure]?.section === 'gait' && captureSpeedKmh !== null ? `, ${showNumber(captureSpeedKmh)} km/h` : ''
  const who = `${day}${speed}, written down by ${origin.recordedBy} at ${clockWords(origin.recordedAt, timeZone)}.`
  return origin.note === '' ? who : `${who} Note: ${origin.note}`
}
