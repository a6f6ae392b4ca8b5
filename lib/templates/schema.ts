import { z } from 'zod'
import { requiredLine } from '@/lib/platform/typed-text'

const measure = z.string().min(1).max(80)

const contents = {
  name: requiredLine(60, 'Give the set a name.'),
  measures: z.array(measure).min(1, 'Choose at least one test.').max(140),
}

export const createTemplateSchema = z.object({
  /** Made with the form, so that a button pressed twice creates one set. */
  templateId: z.uuid(),
  ...contents,
})
export type CreateTemplateInput = z.output<typeof createTemplateSchema>

export const reviseTemplateSchema = z.object({ templateId: z.uuid(), version: z.int().min(1), ...contents })
export type ReviseTemplateInput = z.output<typeof reviseTemplateSchema>

export const deleteTemplateSchema = z.object({ templateId: z.uuid(), version: z.int().min(1) })
export type DeleteTemplateInput = z.output<typeof deleteTemplateSchema>

/** Null: new assessments begin with the core set alone. */
export const chooseDefaultTemplateSchema = z.object({ templateId: z.uuid().nullable() })
export type ChooseDefaultTemplateInput = z.output<typeof chooseDefaultTemplateSchema>

export const markFavouriteSchema = z.object({ measure, isFavourite: z.boolean() })
export type MarkFavouriteInput = z.output<typeof markFavouriteSchema>
