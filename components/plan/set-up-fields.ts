import { WEEKDAYS } from '@/lib/clinical/plan/types'
import type { PlanSetUpFields } from '@/lib/plans/schema'
import type { SetUpValues } from '@/lib/plans/types'

/** What each part of the form is handed. */
export interface SheetProps {
  readonly values: SetUpValues
  readonly errors: Readonly<Record<string, string>>
  readonly onChange: (change: Partial<SetUpValues>) => void
}

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

/** Days that nobody has said anything about become days without time: an answer that somebody gives, never a default. */
export function emptyDaysToZero(available: SetUpValues['available']): SetUpValues['available'] {
  return Object.fromEntries(WEEKDAYS.map((day) => [day, available[day] ?? 0])) as Record<(typeof WEEKDAYS)[number], number | null>
}

function typed(value: number | null): string {
  if (value === null) return ''
  return Number.isNaN(value) ? 'not a number' : String(value)
}
