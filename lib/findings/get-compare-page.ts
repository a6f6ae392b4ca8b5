import { eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { episode } from '@/db/tables/episode'
import { withScope } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { compareCases, type ReadCase } from '@/lib/clinical/findings/compare-cases'
import { findTrends } from '@/lib/clinical/findings/trends'
import { summariseEpisode } from '@/lib/episodes/queries'
import { getClinicDay, getRunner } from '@/lib/patients/queries'
import { measureFacts } from './measure-facts'
import { listAssessmentRows, nameOf, readAssessment } from './queries'
import type { ComparePage } from './types'

interface Chosen {
  readonly patientId: string
  /** Which two; without them the first and the last of the newest episode. */
  readonly earlierId: string | null
  readonly laterId: string | null
}

/**
 * Two assessments of a runner of this clinic side by side, and the trends over all of them; null when the runner or a chosen
 * assessment is not there. Leaves an audit row.
 */
export async function getComparePage(scope: Scope, chosen: Chosen, now: Date): Promise<ComparePage | null> {
  return withScope(scope, async (tx) => {
    const day = await getClinicDay(tx, scope, now)
    const runner = await getRunner(tx, scope, { patientId: chosen.patientId, today: day.today })
    if (!runner) return null
    const rows = (await listAssessmentRows(tx, scope, eq(episode.patientId, chosen.patientId))).toReversed()
    const pair = choosePair(rows, chosen)
    if (pair === 'not-there') return null
    const detail = { earlierId: pair?.earlier.row.id ?? null, laterId: pair?.later.row.id ?? null, assessments: rows.length }
    const { patientId } = chosen
    await recordAudit(tx, scope, { action: 'comparison.read', subject: 'patient', subjectId: patientId, patientId, detail })

    const cases = new Map<string, ReadCase>()
    for (const { row } of rows) cases.set(row.id, await readAssessment(tx, scope, { row, day }))
    const [earlier, later] = [pair && cases.get(pair.earlier.row.id), pair && cases.get(pair.later.row.id)]
    const comparisons = earlier && later ? compareCases(earlier, later) : []
    const trends = findTrends([...cases.values()])
    const named = new Set([...comparisons, ...trends].flatMap(({ measure, of }) => (of === undefined ? [measure] : [measure, of])))
    const shown = pair?.later ?? rows.at(-1)
    return {
      runner,
      episode: shown ? summariseEpisode(shown.episode, day.today) : null,
      assessments: rows.map(({ row }) => nameOf(row)),
      pair: pair && { earlier: nameOf(pair.earlier.row), later: nameOf(pair.later.row) },
      comparisons,
      trends,
      measures: measureFacts(named, { sex: runner.sex, age: runner.age }),
    }
  })
}

type Rows = Awaited<ReturnType<typeof listAssessmentRows>>

/** The two that were chosen, the older one first whichever way round; else the first and the last of the newest episode that has two. */
function choosePair(rows: Rows, { earlierId, laterId }: Chosen) {
  if (earlierId !== null || laterId !== null) {
    const places = [earlierId, laterId].map((id) => rows.findIndex(({ row }) => row.id === id)).sort((a, b) => a - b)
    const [earlier, later] = places.map((place) => rows[place])
    return earlier && later ? { earlier, later } : 'not-there'
  }
  const newest = rows.at(-1)
  const own = rows.filter((each) => each.episode.id === newest?.episode.id)
  const [earlier, later] = own.length > 1 ? [own[0], own.at(-1)] : [rows.at(-2), newest]
  return earlier && later ? { earlier, later } : null
}
