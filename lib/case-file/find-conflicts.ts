import { z } from 'zod'
import { calendarDay } from './calendar-day'
import type { CaseIssue } from './case-issue'

const day = calendarDay.nullable().catch(null)

/** Reads only what is compared, and passes over whatever else is wrong: the case schema names that. */
const comparable = z.object({
  asOf: day,
  patient: z.object({ bornOn: day }).catch({ bornOn: null }),
  observations: z
    .array(
      z
        .object({ measure: z.string(), side: z.string().default('none') })
        .nullable()
        .catch(null),
    )
    .catch([]),
  log: z.array(z.object({ on: day }).catch({ on: null })).catch([]),
})

type Comparable = z.output<typeof comparable>

/**
 * What no single field can show: a measure recorded twice for one side, a birth after `asOf`, a log out of order or in the future.
 * It looks at the file as it came, so that these are listed beside all other problems.
 */
export function findConflicts(file: unknown): readonly CaseIssue[] {
  const read = comparable.safeParse(file)
  return read.success ? [...repeatedMeasures(read.data), ...datesOutOfOrder(read.data)] : []
}

function repeatedMeasures({ observations }: Comparable): readonly CaseIssue[] {
  const seen = new Set<string>()
  return observations.flatMap((observation, at) => {
    if (observation === null) return []
    const key = `${observation.measure} ${observation.side}`
    if (seen.has(key)) return { path: `observations.${at}`, message: 'This measure is already there for this side.' }
    seen.add(key)
    return []
  })
}

function datesOutOfOrder({ asOf, patient, log }: Comparable): readonly CaseIssue[] {
  if (asOf === null) return []
  const isBornLater = patient.bornOn !== null && patient.bornOn > asOf
  const born = isBornLater ? [{ path: 'patient.bornOn', message: 'The date of birth is after asOf.' }] : []
  const sessions = log.flatMap(({ on }, at) => {
    const earlier = log[at - 1]?.on ?? null
    if (on === null) return []
    if (on > asOf) return { path: `log.${at}.on`, message: 'A logged session is after asOf.' }
    return earlier !== null && on < earlier ? { path: `log.${at}.on`, message: 'The log runs from the oldest session to the newest.' } : []
  })
  return [...born, ...sessions]
}
