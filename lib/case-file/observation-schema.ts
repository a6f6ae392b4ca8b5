import { z } from 'zod'
import { FORCE_LIMITS_N, LEVER_ARM_LIMITS_CM, checkObservation } from '@/lib/clinical/measures/check-observation'
import { MEASURES, getMeasure } from '@/lib/clinical/measures/registry'
import { WELLS_ITEMS, WELLS_SCORE } from '@/lib/clinical/measures/wells'
import type { MeasureDefinition, Observation, ObservedValue } from '@/lib/clinical/measures/types'
import { numberFrom, oneOf, yesOrNo } from './words'

/**
 * One recorded answer in a case file, made from the registry: the id fixes sides, type and limits.
 * The last word is `checkObservation`, the same check that the recording screen and the store ask.
 */
export function createObservationSchema(): z.ZodType<Observation> {
  const [first, ...others] = MEASURES.filter(({ value }) => value.kind !== 'derived').map(schemaOf)
  if (first === undefined) throw new Error('The registry is empty.')
  return z.discriminatedUnion('measure', [first, ...others], { error: ({ input }) => whyNoSuchAnswer(input) })
}

function whyNoSuchAnswer(input: unknown): string {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return 'An answer: its measure, its side and its value.'
  if (!('measure' in input) || typeof input.measure !== 'string') return 'The id of the measure.'
  const checked = checkObservation({ measure: input.measure, side: getMeasure(input.measure)?.sided ? 'left' : 'none' })
  return checked.ok ? '' : checked.message
}

function schemaOf(definition: MeasureDefinition) {
  const { id, sided, lsi } = definition
  const instead = insteadOfValue(definition)
  return z
    .strictObject({
      measure: z.literal(id),
      ...(sided
        ? { side: z.enum(['left', 'right'], { error: sidesOf(definition) }) }
        : { side: z.literal('none', { error: sidesOf(definition) }).optional() }),
      ...(instead === null ? { value: valueSchema(definition) } : { value: valueSchema(definition).optional(), ...instead }),
      ...(lsi ? { painLimited: yesOrNo.optional() } : {}),
    })
    .transform((entry, context): Observation => {
      const checked = checkObservation(entry)
      if (checked.ok) return checked.observation
      context.addIssue({ code: 'custom', path: [checked.field], message: checked.message })
      return z.NEVER
    })
    .meta({ title: definition.name, ...(instead === null ? {} : { oneOf: [{ required: ['value'] }, { required: Object.keys(instead) }] }) })
}

const WELLS_IDS = WELLS_ITEMS.map(({ id }) => id)

/** What may stand where the value would: force and lever arm of a strength in Nm/kg, the items of the Wells score. */
function insteadOfValue({ id, torque }: MeasureDefinition): Readonly<Record<string, z.ZodType>> | null {
  if (torque)
    return {
      forceN: numberFrom(FORCE_LIMITS_N.min, FORCE_LIMITS_N.max).optional(),
      leverArmCm: numberFrom(LEVER_ARM_LIMITS_CM.min, LEVER_ARM_LIMITS_CM.max).optional(),
    }
  return id === WELLS_SCORE
    ? {
        items: z
          .array(oneOf(WELLS_IDS as [string, ...string[]]))
          .optional()
          .meta({ uniqueItems: true }),
      }
    : null
}

const sidesOf = ({ sided }: MeasureDefinition) => (sided ? 'left or right.' : 'This measure has no sides: leave the side out.')

/** What is wrong with a value, in the words of the one check. */
function errorFor(definition: MeasureDefinition) {
  return ({ input }: { input?: unknown }) => {
    const checked = checkObservation({ measure: definition.id, side: definition.sided ? 'left' : 'none', value: input })
    return checked.ok ? 'This value cannot be used.' : checked.message
  }
}

function valueSchema(definition: MeasureDefinition): z.ZodType<ObservedValue> {
  const { value } = definition
  const error = errorFor(definition)
  switch (value.kind) {
    case 'number':
      return z.number({ error }).min(value.min, { error }).max(value.max, { error })
    case 'integer': {
      const whole = z.int({ error }).min(value.min, { error }).max(value.max, { error })
      return value.special === undefined ? whole : z.union([whole, z.enum(value.special as [string, ...string[]])], { error })
    }
    case 'tri':
      return z.enum(['yes', 'no', 'unknown'], { error })
    case 'choice':
      return z.enum(value.options as [string, ...string[]], { error })
    case 'choices':
      return z.array(z.enum(value.options as [string, ...string[]], { error }), { error }).meta({ uniqueItems: true })
    case 'derived':
      return z.never({ error })
  }
}
