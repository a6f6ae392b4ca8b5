import { describe, expect, it } from 'vitest'
import { layOutSheet } from '@/lib/assessments/sheet'
import { amendmentOf, correctedBy } from './amended-entry'

const fields = layOutSheet({ sex: 'female', age: 36, kind: 'first', added: [] }).flatMap(({ blocks }) =>
  blocks.flatMap((block) => block.fields),
)
const field = (id: string) => {
  const found = fields.find((each) => each.id === id)
  if (!found) throw new Error(`No field ${id}`)
  return found
}
const hip = field('hip-abduction-strength-isometric')

describe('an amendment', () => {
  it('of a force begins with what stands, and is a force again', () => {
    const typed = amendmentOf(hip, { kind: 'force', forceN: 180, leverArmCm: 36.5 })
    expect(typed).toEqual({ kind: 'force', forceN: '180', leverArmCm: '36.5' })
    expect(correctedBy({ kind: 'force', forceN: '210', leverArmCm: '36,5' }, hip)).toEqual({ kind: 'force', forceN: 210, leverArmCm: 36.5 })
  })

  it('of a torque that was entered as Nm/kg begins as Nm/kg, and one without an answer as a force', () => {
    expect(amendmentOf(hip, { kind: 'value', value: 1.4 })).toEqual({ kind: 'one', text: '' })
    expect(amendmentOf(hip, { kind: 'blank' })).toEqual({ kind: 'force', forceN: '', leverArmCm: '' })
    expect(correctedBy({ kind: 'one', text: '1.5' }, hip)).toEqual({ kind: 'value', value: 1.5 })
  })

  it('is nothing while half a force, a reason or everything is missing: empty is not 0', () => {
    expect(correctedBy({ kind: 'force', forceN: '210', leverArmCm: ' ' }, hip)).toBeNull()
    expect(correctedBy({ kind: 'not-done', reason: '' }, hip)).toBeNull()
    expect(correctedBy({ kind: 'one', text: ' ' }, field('running-cadence'))).toBeNull()
    expect(correctedBy({ kind: 'one', text: '' }, field('rf-giving-way'))).toBeNull()
    expect(correctedBy({ kind: 'many', values: [] }, field('pain-location'))).toBeNull()
  })

  it('takes "not done" with its reason, a word for a number, and the options of a question', () => {
    expect(correctedBy({ kind: 'not-done', reason: 'Too painful' }, hip)).toEqual({ kind: 'not-done', reason: 'Too painful' })
    expect(correctedBy({ kind: 'one', text: 'not-started' }, field('menarche-age'))).toEqual({ kind: 'value', value: 'not-started' })
    expect(correctedBy({ kind: 'one', text: 'unknown' }, field('rf-giving-way'))).toEqual({ kind: 'value', value: 'unknown' })
  })
})
