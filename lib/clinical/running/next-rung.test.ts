import { describe, expect, it } from 'vitest'
import { nextRung, type RungExposure, type RungRequest } from './next-rung'
import { RUNGS } from './rungs.data'

const ask = (changes: Partial<RungRequest>) => nextRung({ condition: 'PFP', site: null, exposures: [], on: '2026-12-08', ...changes })
const tried = (rung: number, on: string, isGreen = true): RungExposure => ({ rung, on, isGreen })

/** The rungs one after another, each green twice and a week apart. */
function climb(request: Pick<RungRequest, 'condition' | 'site'>): number[] {
  const rungs: number[] = []
  const exposures: RungExposure[] = []
  for (let week = 0; week < 12; week++) {
    const on = new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10)
    const choice = nextRung({ ...request, exposures, on })
    if (choice === null) break
    rungs.push(choice.rung.rung)
    exposures.push(tried(choice.rung.rung, on), tried(choice.rung.rung, on))
  }
  return rungs
}

describe('nextRung', () => {
  /** Typed from the evidence file. */
  it.each([
    ['PFP', null, [1, 2, 3, 4, 5, 6, 8, 7, 9]],
    ['ITBS', null, [1, 2, 3, 8, 4, 5, 6, 7, 9]],
    ['BSI', 'tibial-shaft-posteromedial', [4, 5, 1, 2, 3, 7, 8, 6, 9]],
    ['BSI', 'fibula', [4, 5, 1, 2, 3, 7, 8, 6, 9]],
    ['BSI', 'medial-tibial-plateau', [4, 5, 1, 2, 3, 7, 8, 6, 9]],
    ['BSI', 'femoral-neck', [4, 5, 1, 2, 3, 6, 7, 8, 9]],
    ['BSI', 'patella', [4, 5, 1, 2, 3, 6, 7, 8, 9]],
    ['BSI', null, [4, 5, 1, 2, 3, 6, 7, 8, 9]],
  ] as const)('goes through the rungs of %s at %s in their order, and ends', (condition, site, order) => {
    expect(climb({ condition, site })).toEqual(order)
  })

  it('begins with a new one', () => {
    expect(ask({})).toEqual({ rung: expect.objectContaining({ name: 'Strides', intensity: 'strides' }), isNew: true })
  })

  it('repeats a rung until it was green twice', () => {
    expect(ask({ exposures: [tried(1, '2026-11-20'), tried(1, '2026-11-24', false)] })).toMatchObject({ rung: { rung: 1 }, isNew: false })
    expect(ask({ exposures: [tried(1, '2026-11-20'), tried(1, '2026-11-24')] })).toMatchObject({ rung: { rung: 2 }, isNew: true })
  })

  it('counts the green runs of the rung that was reached, and the days since it was new', () => {
    const first = [tried(1, '2026-11-10'), tried(1, '2026-11-14')]
    expect(ask({ exposures: [...first, tried(2, '2026-11-20')] })).toMatchObject({ rung: { rung: 2 }, isNew: false })
    expect(ask({ exposures: [...first, tried(2, '2026-12-02'), tried(2, '2026-12-05')] })).toMatchObject({
      rung: { rung: 2 },
      isNew: false,
    })
    expect(ask({ exposures: [...first, tried(2, '2026-12-01'), tried(2, '2026-12-05')] })).toMatchObject({ rung: { rung: 3 }, isNew: true })
  })

  it('brings a new rung after 7 days at the earliest', () => {
    expect(ask({ exposures: [tried(1, '2026-12-02'), tried(1, '2026-12-05')] })).toMatchObject({ rung: { rung: 1 }, isNew: false })
    expect(ask({ exposures: [tried(1, '2026-12-01'), tried(1, '2026-12-05')] })).toMatchObject({ rung: { rung: 2 }, isNew: true })
  })

  it('has the doses of the evidence file', () => {
    expect(RUNGS.map(({ rung, name, dose }) => `${rung} ${name}: ${dose}`)).toEqual([
      '1 Strides: 4 x 15-20 s fast-relaxed, walk back',
      '2 Longer strides: 6 x 20-30 s',
      '3 Short efforts: 6 x 1 min RPE 6, 2 min easy',
      '4 Tempo blocks: 3 x 4 min RPE 6, 2 min easy',
      '5 Tempo: 15-20 min RPE 6-7',
      '6 Gentle uphill: 4-6 x 30 s at 3-5%, walk down',
      '7 Rolling: easy run, slopes <=5%, downhill walked first time',
      '8 Intervals: 4-5 x 3 min RPE 7-8',
      '9 Downhill / steep: 4 x 30 s easy downhill <=5%, then longer',
    ])
  })
})
