import { z } from 'zod'
import type { LogEntry, Planning, Weekday } from '@/lib/clinical/plan/types'
import { WEEKDAYS } from '@/lib/clinical/plan/types'
import { EQUIPMENT } from '@/lib/clinical/strength/equipment'
import { calendarDay } from './calendar-day'
import { numberFrom, oneOf, wholeNumberFrom, words, yesOrNo } from './words'

const DAY_MINUTES = 24 * 60
const weekday = oneOf(WEEKDAYS)

const freeMinutes = z.strictObject(
  Object.fromEntries(WEEKDAYS.map((day) => [day, wholeNumberFrom(0, DAY_MINUTES)])) as Record<Weekday, z.ZodInt>,
)

/** What the clinician and the runner settle before a plan is proposed. */
export const planningSchema = z.strictObject({
  startsOn: calendarDay,
  weeks: wholeNumberFrom(1, 26),
  available: freeMinutes,
  commitments: z.array(z.strictObject({ day: weekday, impact: yesOrNo, label: words(100) })).max(50, { error: 'At most 50 commitments.' }),
  equipment: z.array(oneOf(EQUIPMENT)).max(EQUIPMENT.length, { error: `At most ${EQUIPMENT.length} names.` }),
  tolerableRunMin: numberFrom(0, DAY_MINUTES),
  daysSinceLastRun: wholeNumberFrom(0, 36_500),
  usual: z.strictObject({ weeklyRunMin: numberFrom(0, 7 * DAY_MINUTES), runMin: numberFrom(0, DAY_MINUTES) }),
  goal: z.strictObject({
    weeklyRunMin: numberFrom(0, 7 * DAY_MINUTES).nullable(),
    event: z.strictObject({ on: calendarDay, km: numberFrom(0.1, 500) }).nullable(),
  }),
  moreShorterRuns: yesOrNo,
  history: z.strictObject({ calfAchillesFoot: yesOrNo }),
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
export const logEntrySchema = z.strictObject({
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
  flags: z.array(oneOf(LOG_FLAGS)).max(LOG_FLAGS.length, { error: 'Each flag once.' }),
}) satisfies z.ZodType<LogEntry>
