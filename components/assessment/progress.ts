import type { MeasureField, SheetSection } from '@/lib/assessments/types'
import type { KneeSide } from '@/lib/episodes/types'
import { isAnswered, type DraftAnswer, type Place } from './draft-answer'

export interface Standing {
  readonly answerAt: (place: Place) => DraftAnswer
  readonly soreSide: KneeSide
}

export interface Progress {
  readonly answered: number
  readonly total: number
  /** The questions that are asked now, in order. */
  readonly asked: readonly string[]
  /** Those of them that still lack an answer. */
  readonly missing: readonly string[]
}

/** Whether a question is asked now: some open only after a certain answer. */
function isAskedNow({ askedWhen }: MeasureField, answerAt: Standing['answerAt']): boolean {
  if (!askedWhen) return true
  const { entry } = answerAt({ measure: askedWhen.measure, side: 'none' })
  return entry.kind === 'value' && entry.value === askedWhen.equals
}

/** How far a section is filled in: a question counts once, when each side that is asked has an answer. "Not done" is an answer. */
export function progressOf(section: Pick<SheetSection, 'sides' | 'blocks'>, { answerAt, soreSide }: Standing): Progress {
  const asked = section.blocks.flatMap(({ fields }) => fields).filter((field) => isAskedNow(field, answerAt))
  const missing = asked.filter(
    (field) => !sidesNeeded(field, section, soreSide).every((side) => isAnswered(answerAt({ measure: field.id, side }))),
  )
  const idsOf = (fields: readonly MeasureField[]) => fields.map(({ id }) => id)
  return { answered: asked.length - missing.length, total: asked.length, asked: idsOf(asked), missing: idsOf(missing) }
}

/** Of a whole sheet: the core set, readiness included, and apart from it the tests that were added. */
export function progressOfSheet(sections: readonly SheetSection[], standing: Standing) {
  const counted = (isWanted: (field: MeasureField) => boolean) => {
    const parts = sections.map(({ sides, blocks }) => {
      const wanted = blocks.map((block) => ({ ...block, fields: block.fields.filter(isWanted) }))
      return progressOf({ sides, blocks: wanted }, standing)
    })
    const sumOf = (facet: 'answered' | 'total') => parts.reduce((sum, part) => sum + part[facet], 0)
    return { answered: sumOf('answered'), total: sumOf('total') }
  }
  return { core: counted(({ isAdded }) => !isAdded), added: counted(({ isAdded }) => isAdded === true) }
}

/** The sore side, both when both are sore; both in a section that compares them. */
export function sidesNeeded(field: MeasureField, section: Pick<SheetSection, 'sides'>, soreSide: KneeSide) {
  if (!field.sided) return ['none'] as const
  return section.sides === 'both' || soreSide === 'both' ? (['left', 'right'] as const) : ([soreSide] as const)
}
