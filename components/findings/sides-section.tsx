import type { Interpretation } from '@/lib/clinical/screening/types'
import type { FindingsPage } from '@/lib/findings/types'
import { FittedFigure } from '../figures/fitted-figure'
import { wingsDrawing, type Wing, type WingRow } from '../figures/wings'
import { BandMark } from '../ui/band-mark'
import { SideBadge } from '../ui/side-badge'
import { levelWords } from './level-words'
import { SourceBelow, SourceButton } from './source-context'
import { shownUnit } from './value-words'
import css from './findings-screen.module.css'

const SIDES_DIFFER = 'sides differ'

/** Strength back to back with the symmetry of each test, and every other measure whose sides differ by more than its limit. */
export function SidesSection({ page }: { readonly page: FindingsPage }) {
  const rows = wingRows(page)
  const apart = page.result.interpretations.filter(({ note, side }) => side === 'left' && note?.includes(SIDES_DIFFER))
  if (rows.length === 0 && apart.length === 0) return null
  const sore = page.episode.side === 'both' ? 'Both knees are sore.' : `The ${page.episode.side} knee is the sore one.`
  return (
    <section className={css.section} aria-labelledby="sides">
      <header className={css.head}>
        <h2 id="sides">Left and right</h2>
        <p>{`Dashed line: where the usual range begins. ${sore}`}</p>
      </header>
      {rows.length > 0 && <FittedFigure firstWidth={720} draw={(width) => wingsDrawing({ rows: rows.map(({ row }) => row), width })} />}
      <ul className={css.symmetry}>
        {rows.flatMap(({ row, index, sides }) => [
          <li key={row.name}>
            <span>{row.name}</span>
            {sides.map((reading) => (
              <span key={reading.side} className={css.side}>
                {reading.side !== 'none' && <SideBadge side={reading.side} />}
                <SourceButton page={page} reading={reading} block="sides" />
              </span>
            ))}
            {index && (
              <span className={css.side}>
                <SourceButton page={page} reading={index} block="sides" />
                <Level reading={index} />
              </span>
            )}
          </li>,
        ])}
        {apart.map((reading) => (
          <li key={reading.measure}>
            <span>{page.measures[reading.measure]?.label ?? reading.measure}</span>
            <span className={css.apart}>{differWords(reading)}</span>
          </li>
        ))}
      </ul>
      <SourceBelow block="sides" />
    </section>
  )
}

function Level({ reading }: { readonly reading: Interpretation }) {
  const level = levelWords(reading.level)
  if (!level) return null
  return (
    <>
      <BandMark level={level.mark} size={14} />
      {level.words}
    </>
  )
}

/** "Sides differ by 3.5°, left larger". */
function differWords({ note = '', unit }: Interpretation): string {
  const said = note.slice(note.indexOf(SIDES_DIFFER)).split(';')[0] ?? ''
  const { words, isTight } = shownUnit(unit)
  return `S${said.slice(1)}`.replace(` ${unit},`, `${isTight || words === '' ? '' : ' '}${words},`)
}

interface FoundRow {
  readonly row: WingRow
  readonly index: Interpretation | undefined
  readonly sides: readonly Interpretation[]
}

function wingRows({ result, measures, comparisons }: FindingsPage): readonly FoundRow[] {
  return Object.entries(measures).flatMap(([id, { label, unit, usualFrom, section }]) => {
    const sides = result.interpretations.filter((each) => each.measure === id && each.side !== 'none')
    const index = result.interpretations.find((each) => each.of === id)
    if (section !== 'strength' || usualFrom === null || usualFrom <= 0 || sides.length === 0) return []
    const wing = (side: 'left' | 'right'): Wing | null => {
      const reading = sides.find((each) => each.side === side)
      if (!reading || typeof reading.value !== 'number' || reading.unit !== unit) return null
      const last = comparisons.find((each) => each.measure === id && each.side === side)?.earlier?.value
      return { value: reading.value, level: levelWords(reading.level)?.mark ?? 'usual', last: typeof last === 'number' ? last : null }
    }
    const symmetryPct = typeof index?.value === 'number' ? Math.round(index.value) : null
    const row = { name: label, unit: shownUnit(unit).words, left: wing('left'), right: wing('right'), usualFrom, symmetryPct }
    return row.left || row.right ? [{ row, index, sides }] : []
  })
}
