import { describe, expect, it } from 'vitest'
import { caseWith } from '../screening/fixtures/make-case'
import type { Answers } from '../screening/fixtures/make-case'
import { findCrossChecks } from './cross-checks'

const checks = (answers: Answers) => findCrossChecks(caseWith(answers)).map(({ measures }) => measures.join(' '))

describe('answers that do not fit together', () => {
  it('a run longer than 1.05 weeks', () => {
    const run = (km: number) => checks({ 'longest-run-prior-30d': km, 'weekly-distance-prior-4wk': 20 })
    expect(run(21)).toEqual([])
    expect(run(21.1)).toEqual(['longest-run-prior-30d weekly-distance-prior-4wk'])
    expect(checks({ 'longest-run-prior-30d': 50 })).toEqual([])
  })

  it('feet that cross over by step width and are clear on both sides', () => {
    const width = (cm: number, right: string) => checks({ 'running-step-width': cm, 'running-crossover': { left: 'clear', right } })
    expect(width(0, 'clear')).toEqual(['running-step-width running-crossover'])
    expect(width(0.1, 'clear')).toEqual([])
    expect(width(0, 'touches-midline')).toEqual([])
    expect(checks({ 'running-step-width': -2, 'running-crossover': 'clear' })).toEqual([])
  })

  it('a supinated foot and no high arch', () => {
    const foot = (index: number, arch: string) => checks({ 'foot-posture-index': index, 'bsi-pes-cavus': arch })
    expect(foot(-1, 'no')).toEqual(['foot-posture-index bsi-pes-cavus'])
    expect([foot(0, 'no'), foot(-1, 'yes'), foot(-1, 'unknown')]).toEqual([[], [], []])
  })

  it('are asked about in words', () => {
    const messages = findCrossChecks(
      caseWith({
        'longest-run-prior-30d': 30,
        'weekly-distance-prior-4wk': 20,
        'running-step-width': -1,
        'running-crossover': { left: 'clear', right: 'clear' },
        'foot-posture-index': { left: 3, right: -2 },
        'bsi-pes-cavus': 'no',
      }),
    ).map(({ message }) => message)
    expect(messages).toEqual([
      'The longest run is longer than a whole week. Please check both.',
      'The feet cross over by step width, and are clear of the midline on both sides. Please check both.',
      'A foot posture index of -1 or lower counts as a high arch, but high arches are answered no. Please check both.',
    ])
  })
})
