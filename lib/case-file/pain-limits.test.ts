import { describe, expect, it } from 'vitest'
import { logEntrySchema } from './planning-schema'

const entry = (changes: object) => ({ on: '2026-12-02', kind: 'run', flags: [], ...changes })

describe('logged pain and effort (I-T4)', () => {
  it.each(['painBaseline', 'painDuring', 'painNextMorning', 'rpe'])(
    '%s lies from 0 to 10: refused beyond, never moved into the limits',
    (field) => {
      for (const value of [0, 10]) expect(logEntrySchema.parse(entry({ [field]: value }))).toMatchObject({ [field]: value })
      for (const value of [-0.5, -1, 10.5, 11, '5', null]) expect(logEntrySchema.safeParse(entry({ [field]: value })).success).toBe(false)
    },
  )

  it('leaves out what was not answered: missing is not 0', () => {
    expect(logEntrySchema.parse(entry({}))).not.toHaveProperty('painDuring')
  })
})
