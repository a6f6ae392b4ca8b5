import { z } from 'zod'
import { assessmentSchema } from './assessment-schema'
import { createCaseSchema } from './case-schema'
import type { DocumentName } from './document-names'
import { nextSchema } from './next-schema'
import { planSchema } from './plan-schema'

/**
 * The JSON Schema (2020-12) of a document, made from the schema that reads the case or that the tests hold the results against.
 * Of a case it describes what may be handed in.
 */
export function describeDocument(name: DocumentName): Record<string, unknown> {
  return { ...z.toJSONSchema(schemaOf(name), { io: 'input' }) }
}

function schemaOf(name: DocumentName): z.ZodType {
  switch (name) {
    case 'case':
      return createCaseSchema()
    case 'assessment':
      return assessmentSchema
    case 'plan':
      return planSchema
    case 'next':
      return nextSchema
  }
}
