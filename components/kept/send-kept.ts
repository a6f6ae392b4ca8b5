import { MOST_ANSWERS } from '@/lib/assessments/types'
import { entryToRecord } from '../assessment/draft-answer'
import { postAnswers } from './post-answers'
import { dropRows, listRows, type KeptRow, type ShelfPlace } from './shelf'

type Owner = Pick<ShelfPlace, 'accountId' | 'clinicId'>

/** Sends what this device keeps for an account, and lets go of what is on record then. Answers what is left: it needs somebody's decision. */
export async function sendKept(owner: Owner, isWanted: (row: KeptRow) => boolean = () => true): Promise<readonly KeptRow[]> {
  const rows = (await listRows(owner)).filter(isWanted)
  const assessments = new Set(rows.map(({ assessmentId }) => assessmentId))
  for (const assessmentId of assessments)
    await sendOf(
      owner,
      rows.filter((row) => row.assessmentId === assessmentId),
    )
  return (await listRows(owner)).filter(isWanted)
}

/** Of an answer that several tabs have kept, the one that was typed last counts. */
async function sendOf({ accountId }: Owner, rows: readonly KeptRow[]): Promise<void> {
  const last = new Map(rows.map((row) => [placeOf(row), row]))
  const batch = [...last.values()].flatMap((row) => {
    const entry = entryToRecord(row.answer.entry)
    const isReadable = entry !== null && !(entry.kind === 'value' && Number.isNaN(entry.value))
    return isReadable ? [{ row, entry }] : []
  })
  for (let from = 0; from < batch.length; from += MOST_ANSWERS) {
    const part = batch.slice(from, from + MOST_ANSWERS)
    const answers = part.map(({ row: { answer }, entry }) => {
      const { measure, side, version, note, protocol, isConfirmed, unheard } = answer
      return { measure, side, version, entry, note, protocol, isConfirmed, unheard }
    })
    const assessmentId = part[0]?.row.assessmentId ?? ''
    const result = await postAnswers({ assessmentId, enteredBy: accountId, answers }).catch(() => null)
    if (!result?.data?.ok) return
    const outcomes = result.data.value.answers
    const saved = new Set(part.flatMap(({ row }, index) => (outcomes[index]?.ok ? [placeOf(row)] : [])))
    await dropRows(rows.flatMap((row) => (saved.has(placeOf(row)) ? [row.key] : [])))
  }
}

const placeOf = ({ answer }: KeptRow) => `${answer.measure}:${answer.side}`
