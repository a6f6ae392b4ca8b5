import { describe, expect, it } from 'vitest'
import { layOutSheet } from '@/lib/assessments/sheet'
import { asAmended } from './amending'
import { blankAt, type DraftAnswer, type Place, type TypedEntry } from './draft-answer'
import { progressOf, progressOfSheet } from './progress'

const sections = layOutSheet({ sex: 'female', age: 36, kind: 'first', added: [] })
const section = (id: string) => {
  const found = sections.find((each) => each.id === id)
  if (!found) throw new Error(`No section ${id}`)
  return found
}

function standing(entries: Readonly<Record<string, TypedEntry>>, facts: Partial<DraftAnswer> = {}) {
  const answerAt = (place: Place): DraftAnswer => {
    const entry = entries[`${place.measure}:${place.side}`]
    return entry ? { ...blankAt(place), entry, ...facts } : blankAt(place)
  }
  return { answerAt, soreSide: 'left' as const }
}
const value = (given: number | string): TypedEntry => ({ kind: 'value', value: given })

describe('progressOf', () => {
  it('counts a test when both sides are there, "not done" included', () => {
    const one = { 'lateral-step-down-score:left': value(3) }
    expect(progressOf(section('control'), standing(one))).toMatchObject({ answered: 0, total: 3 })
    const both = { ...one, 'lateral-step-down-score:right': { kind: 'not-done', reason: 'No time today' } as const }
    expect(progressOf(section('control'), standing(both))).toMatchObject({
      answered: 1,
      missing: ['single-leg-squat-quality', 'trendelenburg-test'],
    })
  })

  it('asks about pain only on the sore side', () => {
    expect(progressOf(section('pain'), standing({ 'pain-worst-7d:left': value(0) })).answered).toBe(1)
    expect(progressOf(section('pain'), standing({ 'pain-worst-7d:right': value(0) })).answered).toBe(0)
  })

  it('opens the Ottawa items only after an injury', () => {
    const total = (entries: Readonly<Record<string, TypedEntry>>) => progressOf(section('safety'), standing(entries)).total
    expect(total({ 'rf-acute-trauma:none': value('yes') }) - total({ 'rf-acute-trauma:none': value('no') })).toBe(4)
  })

  it('counts the core set and what was added apart', () => {
    const sheet = layOutSheet({ sex: 'female', age: 36, kind: 'first', added: ['ober-test', 'lefs'] })
    const given = { 'lefs:none': value(60), 'sleep-hours:none': value(7) }
    const { core, added } = progressOfSheet(sheet, standing(given))
    expect([core.answered, added]).toEqual([1, { answered: 1, total: 2 }])
    expect(core.total).toBe(progressOfSheet(sections, standing({})).core.total)
  })

  it('counts what stands since an amendment', () => {
    const amended = { number: 1, reason: '', ruleVersion: '', amendedAt: '', amendedName: '', original: { kind: 'blank' } } as const
    const late = { ...amended, id: 'a', measure: 'sleep-hours', side: 'none', corrected: { kind: 'value', value: 7 } } as const
    const taken = { ...amended, id: 'b', measure: 'life-stress', side: 'none', corrected: null } as const
    const amending = { assessmentId: '', amendments: [late, taken], amend: async () => ({}), isAllowed: true }
    const { answerAt, soreSide } = standing({ 'life-stress:none': value(4) })
    const counted = progressOf(section('recovery'), { answerAt: (place) => asAmended(answerAt(place), amending), soreSide })
    expect(counted.missing).not.toContain('sleep-hours')
    expect(counted.missing).toContain('life-stress')
  })

  it('does not count what is held back', () =>
    expect(progressOf(section('pain'), standing({ 'pain-worst-7d:left': value(11) }, { status: 'held' })).answered).toBe(0))
})
