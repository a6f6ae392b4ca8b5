import { describe, expect, it } from 'vitest'
import { makeDocument } from './plan-document'
import type { Session } from './types'

const session = (on: string, kind: Session['kind']) => ({ id: `${on}-${kind}`, on, kind }) as Session

describe('makeDocument', () => {
  it('orders sessions by date, then run, walk and cross-training before strength', () => {
    const kinds = ['strength', 'cross-training', 'walk', 'run'] as const
    const sessions = ['2027-01-01', '2026-12-31'].flatMap((on) => kinds.map((kind) => session(on, kind)))
    const parts = { route: 'walk-run', program: null, startStage: null, cues: [], warnings: [], reasons: [], sessions } as const
    expect(makeDocument(parts).sessions.map(({ id }) => id)).toEqual([
      '2026-12-31-run',
      '2026-12-31-walk',
      '2026-12-31-cross-training',
      '2026-12-31-strength',
      '2027-01-01-run',
      '2027-01-01-walk',
      '2027-01-01-cross-training',
      '2027-01-01-strength',
    ])
    expect(sessions[0]?.id).toBe('2027-01-01-strength')
  })

  it('names its format and the version of the rules', () => {
    const parts = { route: 'locked', program: null, startStage: null, cues: [], warnings: [], reasons: [], sessions: [] } as const
    expect(makeDocument(parts)).toMatchObject({ format: 'footfall-plan/1', ruleVersion: '2026.1' })
  })
})
