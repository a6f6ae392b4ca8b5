import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { DatabaseError } from './errors'
import { permitted, type LogFacts } from './logger'

const CANARY = 'Wilhelmina Quackenbush'

describe('what a log line may carry', () => {
  it('keeps ids, the action and the reference', () => {
    const facts = { reference: 'K7MQ-2XWD', action: 'assessment.sign', patientId: 'p1', durationMs: 12 }
    expect(permitted(facts)).toEqual(facts)
  })

  it('drops every other field', () => {
    expect(permitted({ patientName: CANARY, notes: { text: CANARY } } as LogFacts)).toEqual({})
  })

  it('drops an object in the place of an id', () => {
    expect(permitted({ patientId: { name: CANARY } } as unknown as LogFacts)).toEqual({})
  })

  it.each([
    ['an error with a message', new Error(`no such patient: ${CANARY}`)],
    ['an error with a cause and fields', Object.assign(new Error('x', { cause: CANARY }), { detail: CANARY, params: [CANARY] })],
    ['a thrown text', CANARY],
    ['a thrown object', { name: CANARY }],
    ['a schema error', z.object({ kind: z.enum(['a']) }).safeParse({ kind: CANARY, [CANARY]: 1 }).error],
    ['a syntax error that quotes its input', catchError(() => JSON.parse(CANARY))],
  ])('keeps no word of %s', (_, error) => {
    expect(JSON.stringify(permitted({ error }))).not.toContain('Quackenbush')
  })

  it('names the kind, code, reference and place of an error', () => {
    const error = new DatabaseError('40001')
    expect(permitted({ action: 'plan.issue', error })).toEqual({
      error: 'DatabaseError',
      code: '40001',
      reference: error.reference,
      action: 'plan.issue',
      at: expect.stringContaining('logger.test.ts'),
    })
  })
})

function catchError(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}
