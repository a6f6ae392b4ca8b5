import Link from 'next/link'
import type { RunnerList, RunnerRow } from '@/lib/patients/types'
import { GateMark } from '../shell/gate-mark'
import { SideBadge } from '../ui/side-badge'
import { nextLink } from './next-link'
import { CONDITION_WORDS, countOf, fullName, KNEE_WORDS, sidesOf } from './runner-words'
import css from './runner-finder.module.css'

interface RunnerTableProps {
  readonly list: RunnerList
  readonly text: string
  /** The row that the arrow keys stand on; -1 for none. */
  readonly selected: number
}

export function RunnerTable({ list, text, selected }: RunnerTableProps) {
  if (list.rows.length === 0) {
    const words =
      text.trim() === ''
        ? 'Nobody here yet. Add your first runner with "New runner".'
        : 'No runner has this name. Check the spelling, or add a new runner.'
    return (
      <p className={css.empty} role="status">
        {words}
      </p>
    )
  }
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th aria-live="polite">{`${list.rows.length} of ${countOf(list.total, 'runner')}`}</th>
          <th>Knee</th>
          <th>Gate</th>
          <th>Next</th>
        </tr>
      </thead>
      <tbody>
        {list.rows.map((row, index) => (
          <Row key={row.id} row={row} text={text} isSelected={index === selected} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, text, isSelected }: { readonly row: RunnerRow; readonly text: string; readonly isSelected: boolean }) {
  return (
    <tr className={isSelected ? css.selected : undefined}>
      <td className={css.name}>
        <Link href={`/patients/${row.id}`} prefetch={false}>
          <span>
            <Marked name={fullName(row)} text={text} />
          </span>
          <small>{row.age}</small>
        </Link>
      </td>
      <td>
        {row.side === null ? (
          <span className={css.soft}>no episode yet</span>
        ) : (
          <span className={css.knee}>
            {sidesOf(row.side).map((side) => (
              <SideBadge key={side} side={side} />
            ))}
            {row.condition === null ? KNEE_WORDS[row.side] : CONDITION_WORDS[row.condition]}
          </span>
        )}
      </td>
      <td>
        {row.gate === null ? <span className={css.soft}>not assessed</span> : <GateMark state={row.gate} hasOverride={row.hasOverride} />}
      </td>
      <td className={css.next}>{nextLink(row.id, row.next).words}</td>
    </tr>
  )
}

/** Underlines where a name holds what was typed. */
function Marked({ name, text }: { readonly name: string; readonly text: string }) {
  const word = text.trim().split(/\s+/)[0] ?? ''
  const at = word === '' ? -1 : name.toLowerCase().indexOf(word.toLowerCase())
  if (at < 0) return name
  return (
    <>
      {name.slice(0, at)}
      <mark>{name.slice(at, at + word.length)}</mark>
      {name.slice(at + word.length)}
    </>
  )
}
