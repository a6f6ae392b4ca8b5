import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decideNext } from '@/lib/clinical/plan/decide-next'
import { proposePlan } from '@/lib/clinical/plan/propose-plan'
import { assess } from '@/lib/clinical/screening/assess'
import { assessmentSchema } from './assessment-schema'
import { DOCUMENT_NAMES } from './document-names'
import { describeDocument } from './json-schema'
import { nextSchema } from './next-schema'
import { parseCase, requirePlanning } from './parse-case'
import { planSchema } from './plan-schema'

const EXAMPLES = readdirSync('examples').filter((file) => file.endsWith('.json'))

interface MeasureSchema {
  readonly properties: { readonly measure: { readonly const: string }; readonly value: unknown; readonly side: unknown }
  readonly required: readonly string[]
  readonly additionalProperties: boolean
}

/** The part of the case's schema that describes one measure. */
function schemaOfMeasure(id: string): MeasureSchema | undefined {
  const { properties } = describeDocument('case') as { properties: { observations: { items: { oneOf: MeasureSchema[] } } } }
  return properties.observations.items.oneOf.find((schema) => schema.properties.measure.const === id)
}

describe('the JSON Schemas', () => {
  it.each(DOCUMENT_NAMES)('describe the %s, closed to other fields', (name) => {
    expect(describeDocument(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      title: `footfall-${name}/1`,
      additionalProperties: false,
    })
  })

  it('carry the limits, sides and options of each measure', () => {
    expect(schemaOfMeasure('running-contralateral-pelvic-drop')).toMatchObject({
      properties: { side: { enum: ['left', 'right'] }, value: { type: 'number', minimum: -5, maximum: 20 } },
      required: ['measure', 'side', 'value'],
      additionalProperties: false,
    })
    expect(schemaOfMeasure('running-cadence')?.properties.value).toMatchObject({ type: 'integer', minimum: 120, maximum: 220 })
    expect(schemaOfMeasure('bsi-night-pain')?.properties.value).toMatchObject({ enum: ['yes', 'no', 'unknown'] })
    expect(schemaOfMeasure('bmi')).toBeUndefined()
  })
})

describe.each(EXAMPLES)('%s', (file) => {
  const reading = parseCase(readFileSync(`examples/${file}`, 'utf8'))

  it('is a case, and its assessment, plan and next step are what their schemas say', () => {
    if (!reading.ok) throw new Error(JSON.stringify(reading.issues))
    const planned = requirePlanning(reading.value)
    if (!planned.ok) throw new Error(JSON.stringify(planned.issues))
    const roundTrip = (document: unknown): unknown => JSON.parse(JSON.stringify(document))
    const assessment = roundTrip(assess(reading.value))
    expect(assessmentSchema.parse(assessment)).toEqual(assessment)
    const plan = roundTrip(proposePlan(planned.value))
    expect(planSchema.parse(plan)).toEqual(plan)
    const next = roundTrip(decideNext(planned.value))
    expect(nextSchema.parse(next)).toEqual(next)
  })
})
