import { z } from 'zod'
import { assessmentSchema } from './assessment-schema'
import { createCaseSchema } from './case-schema'
import { nextSchema } from './next-schema'
import { planSchema } from './plan-schema'

export const DOCUMENT_NAMES = ['case', 'assessment', 'plan', 'next'] as const
export type DocumentName = (typeof DOCUMENT_NAMES)[number]

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
