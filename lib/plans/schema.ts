import { z } from 'zod'
import { WEEKDAYS, type Planning } from '@/lib/clinical/plan/types'
import { EQUIPMENT } from '@/lib/clinical/strength/equipment'
import { calendarDay } from './calendar-day'
import { decimal, optional, wholeNumber } from './typed-number'

/** The longest that a weekday can be: nobody plans more than ten hours of training in one. */
const MAX_DAY_MIN = 600
const MAX_COMMITMENTS = 14

const yesOrNo = (question: string) =>
  z
    .string({ error: question })
    .refine((answer): boolean => answer === 'yes' || answer === 'no', question)
    .transform((answer) => answer === 'yes')

const freeMinutes = () =>
  wholeNumber({ min: 0, max: MAX_DAY_MIN, empty: 'Enter the free minutes. A day without time is 0.', unit: 'minutes' })

const commitment = z.object({
  day: z.enum(WEEKDAYS, { error: 'Choose the day.' }),
  impact: yesOrNo('Say whether it has running or jumping in it.'),
  label: z.string().trim().min(1, 'Name it, for example football.').max(40, 'Use at most 40 characters.'),
})

const goal = z
  .object({
    weeklyRunMin: optional(wholeNumber({ min: 1, max: 3000, empty: '', unit: 'minutes' })),
    eventOn: optional(calendarDay('Enter the day of the event.')),
    eventKm: optional(decimal({ min: 0.1, max: 300, empty: '', unit: 'km' })),
  })
  .check((ctx) => {
    const { eventOn, eventKm } = ctx.value
    if ((eventOn === null) === (eventKm === null)) return
    const path = eventOn === null ? 'eventOn' : 'eventKm'
    const message = eventOn === null ? 'Enter the day of the event too.' : 'Enter the distance of the event too.'
    ctx.issues.push({ code: 'custom', input: ctx.value, path: [path], message })
  })
  .transform(({ weeklyRunMin, eventOn, eventKm }): Planning['goal'] => ({
    weeklyRunMin,
    event: eventOn !== null && eventKm !== null ? { on: eventOn, km: eventKm } : null,
  }))

/**
 * The set-up as it is typed, text field by text field, read into what the core takes.
 * An empty number stays empty and is refused with words: it never becomes 0.
 */
export const planningSchema = z.object({
  startsOn: calendarDay('Enter the first day of the plan.'),
  weeks: wholeNumber({ min: 1, max: 26, empty: 'Enter how many weeks, 1 to 26.', unit: 'weeks' }),
  available: z.object({
    mon: freeMinutes(),
    tue: freeMinutes(),
    wed: freeMinutes(),
    thu: freeMinutes(),
    fri: freeMinutes(),
    sat: freeMinutes(),
    sun: freeMinutes(),
  }),
  commitments: z.array(commitment).max(MAX_COMMITMENTS, `At most ${MAX_COMMITMENTS} commitments.`),
  equipment: z.array(z.enum(EQUIPMENT)).max(EQUIPMENT.length),
  tolerableRunMin: wholeNumber({
    min: 0,
    max: 300,
    empty: 'Enter the minutes. If any running hurts more than 2 of 10, that is 0.',
    unit: 'minutes',
  }),
  daysSinceLastRun: wholeNumber({ min: 0, max: 3650, empty: 'Enter the days since the last run.', unit: 'days' }),
  usual: z.object({
    weeklyRunMin: wholeNumber({ min: 0, max: 3000, empty: 'Enter the minutes of a usual week before this.', unit: 'minutes' }),
    runMin: wholeNumber({ min: 0, max: 600, empty: 'Enter the minutes of the longest usual run.', unit: 'minutes' }),
  }),
  goal,
  moreShorterRuns: z.boolean(),
  history: z.object({ calfAchillesFoot: yesOrNo('Say yes or no.') }),
}) satisfies z.ZodType<Planning, unknown>

/** What the form holds and sends: every number as it was typed. */
export type PlanSetUpFields = z.input<typeof planningSchema>

export const proposePlanSchema = z.object({
  /** Made with the form, so that a form sent twice makes one plan. */
  planId: z.uuid(),
  assessmentId: z.uuid(),
  planning: planningSchema,
})
export interface ProposePlanInput {
  readonly planId: string
  readonly assessmentId: string
  readonly planning: Planning
}

export const revisePlanSchema = z.object({
  planId: z.uuid(),
  version: z.int().min(1),
  assessmentId: z.uuid(),
  planning: planningSchema,
})
export interface RevisePlanInput extends ProposePlanInput {
  readonly version: number
}

export const issuePlanSchema = z.object({ planId: z.uuid(), version: z.int().min(1) })
export type IssuePlanInput = z.output<typeof issuePlanSchema>

export const createShareLinkSchema = z.object({ planId: z.uuid() })
export type CreateShareLinkInput = z.output<typeof createShareLinkSchema>

export const withdrawShareLinkSchema = z.object({ linkId: z.uuid() })
export type WithdrawShareLinkInput = z.output<typeof withdrawShareLinkSchema>
