import type { z } from 'zod'
import type { LogEntry, Planning, Weekday } from '@/lib/clinical/plan/types'
import { WEEKDAYS } from '@/lib/clinical/plan/types'
import { EQUIPMENT } from '@/lib/clinical/strength/equipment'
import { calendarDay } from './calendar-day'
import { group, list, numberFrom, oneOf, wholeNumberFrom, words, yesOrNo } from './words'

const DAY_MINUTES = 24 * 60
const weekday = oneOf(WEEKDAYS)

const freeMinutes = group(Object.fromEntries(WEEKDAYS.map((day) => [day, wholeNumberFrom(0, DAY_MINUTES)])) as Record<Weekday, z.ZodInt>)

/** What the clinician and the runner settle before a plan is proposed. */
export const planningSchema = group({
  startsOn: calendarDay,
  weeks: wholeNumberFrom(1, 26),
  available: freeMinutes,
  commitments: list(group({ day: weekday, impact: yesOrNo, label: words(100) }), 50),
  equipment: list(oneOf(EQUIPMENT), EQUIPMENT.length),
  tolerableRunMin: numberFrom(0, DAY_MINUTES),
  daysSinceLastRun: wholeNumberFrom(0, 36_500),
  usual: group({ weeklyRunMin: numberFrom(0, 7 * DAY_MINUTES), runMin: numberFrom(0, DAY_MINUTES) }),
  goal: group({
    weeklyRunMin: numberFrom(0, 7 * DAY_MINUTES).nullable(),
    event: group({ on: calendarDay, km: numberFrom(0.1, 500) }).nullable(),
  }),
  moreShorterRuns: yesOrNo,
  history: group({ calfAchillesFoot: yesOrNo }),
}) satisfies z.ZodType<Planning>

const pain = numberFrom(0, 10).optional()

const LOG_FLAGS = [
  'limp',
  'swelling',
  'night-pain',
  'rest-pain',
  'focal-bone-pain',
  'hop-pain',
  'locking',
  'giving-way',
  'hot-swollen',
] as const

/** One completed session. A pain answer that was not given is left out. */
export const logEntrySchema = group({
  on: calendarDay,
  kind: oneOf(['run', 'strength', 'walk', 'cross-training']),
  stage: wholeNumberFrom(1, 99).optional(),
  runMin: numberFrom(0, DAY_MINUTES).optional(),
  completedPct: numberFrom(0, 1000).optional(),
  painBaseline: pain,
  painDuring: pain,
  minutesToSettle: numberFrom(0, 2 * DAY_MINUTES).optional(),
  painNextMorning: pain,
  rpe: pain,
  flags: list(oneOf(LOG_FLAGS), LOG_FLAGS.length),
}) satisfies z.ZodType<LogEntry>
