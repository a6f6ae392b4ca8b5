import type { MeasureId } from '../measures/registry'
import { createReader } from '../findings/facts'
import type { Facts } from '../findings/facts'
import type { Answer } from './types'

/** The five questions about bone stress. */
export const BONE_STRESS_QUESTIONS = [
  'bsi-constant-pain',
  'bsi-rest-pain',
  'bsi-night-pain',
  'bsi-focal-bony-tenderness',
  'bsi-hop-test',
] as const satisfies readonly MeasureId[]

/** The positive answers to each of the five; a question that is positive on both sides is one feature. */
export function findBoneStressFeatures(facts: Facts): readonly (readonly Answer[])[] {
  const read = createReader(facts, 'either-side')
  return [
    read.is('bsi-constant-pain', 'yes'),
    read.is('bsi-rest-pain', 'yes'),
    read.is('bsi-night-pain', 'yes'),
    read.isNot('bsi-focal-bony-tenderness', 'none', 'not-done'),
    read.is('bsi-hop-test', 'focal-bone-pain', 'unable', 'withheld'),
  ].filter((answers) => answers.length > 0)
}
