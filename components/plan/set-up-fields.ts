import { WEEKDAYS } from '@/lib/clinical/plan/types'
import type { PlanSetUpFields } from '@/lib/plans/schema'
import type { SetUpValues } from '@/lib/plans/types'

/** The form's values as they are sent. An empty number is sent empty: the server refuses it with words. */
export function toFields(values: SetUpValues): PlanSetUpFields {
  return {
    startsOn: values.startsOn,
    weeks: typed(values.weeks),
    available: {
      mon: typed(values.available.mon),
      tue: typed(values.available.tue),
      wed: typed(values.available.wed),
      thu: typed(values.available.thu),
      fri: typed(values.available.fri),
      sat: typed(values.available.sat),
      sun: typed(values.available.sun),
    },
    commitments: values.commitments.map(({ day, impact, label }) => ({ day, impact: impact ?? '', label })),
    equipment: [...values.equipment],
    tolerableRunMin: typed(values.tolerableRunMin),
    daysSinceLastRun: typed(values.daysSinceLastRun),
    usual: { weeklyRunMin: typed(values.usualWeeklyRunMin), runMin: typed(values.usualRunMin) },
    goal: { weeklyRunMin: typed(values.goalWeeklyRunMin), eventOn: values.goalEventOn, eventKm: typed(values.goalEventKm) },
    moreShorterRuns: values.moreShorterRuns,
    history: { calfAchillesFoot: values.calfAchillesFoot ?? '' },
  }
}

/** What the server found wrong, as next-safe-action nests it. */
export interface ErrorTree {
  readonly _errors?: readonly string[]
  readonly [field: string]: ErrorTree | readonly string[] | undefined
}

/** The first message under each field, by its path: `available.mon`. */
export function flattenErrors(tree: ErrorTree | undefined, path: readonly string[] = []): Readonly<Record<string, string>> {
  if (!tree) return {}
  const own = tree._errors?.[0]
  const below = Object.entries(tree)
    .filter((entry): entry is [string, ErrorTree] => entry[0] !== '_errors' && entry[1] !== undefined && !Array.isArray(entry[1]))
    .map(([field, branch]) => flattenErrors(branch, [...path, field]))
  return Object.assign(own ? { [path.join('.')]: own } : {}, ...below)
}

/** Days that nobody has said anything about become days without time: an answer that somebody gives, never a default. */
export function emptyDaysToZero(available: SetUpValues['available']): SetUpValues['available'] {
  return Object.fromEntries(WEEKDAYS.map((day) => [day, available[day] ?? 0])) as Record<(typeof WEEKDAYS)[number], number | null>
}

function typed(value: number | null): string {
  if (value === null) return ''
  return Number.isNaN(value) ? 'not a number' : String(value)
}
