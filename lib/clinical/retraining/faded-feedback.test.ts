import { describe, expect, it } from 'vitest'
import { fadeFeedback } from './faded-feedback'

const minutes = (runMinutes: readonly number[]) => fadeFeedback(runMinutes).map(({ runMin, feedbackMin }) => `${feedbackMin}/${runMin}`)

describe('fadeFeedback', () => {
  it('has the eight sessions of the trials where the runs are long enough', () => {
    expect(minutes(Array.from({ length: 12 }, () => 30))).toEqual(['15/15', '17/17', '19/19', '21/21', '12/24', '8/26', '5/28', '2/30'])
  })

  it('stays inside the planned minutes and goes on longer before it fades', () => {
    // 12 + 12 + 16 + 16 + 18 = 74, the first time that 72 is reached.
    expect(minutes([12, 12, 16, 16, 18, 18, 20, 20, 20, 24])).toEqual([
      '12/12',
      '12/12',
      '16/16',
      '16/16',
      '18/18',
      '12/18',
      '8/20',
      '5/20',
      '2/20',
    ])
  })

  it('is no longer than 21 min while it is full, however long the run', () => {
    expect(minutes([10, 10, 10, 10, 30, 30, 30])).toEqual(['10/10', '10/10', '10/10', '10/10', '21/21', '21/21', '12/24'])
  })

  it('never thinks of the cue longer than it runs', () => {
    expect(minutes(Array.from({ length: 60 }, () => 3)).slice(-4)).toEqual(['3/3', '3/3', '3/3', '2/3'])
  })

  it('is shorter when the plan is, and counts its sessions from 1', () => {
    const sessions = (runs: number) => fadeFeedback(Array.from({ length: runs }, () => 30)).map(({ session }) => session)
    expect(sessions(2)).toEqual([1, 2])
    expect(sessions(12)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(fadeFeedback([])).toEqual([])
  })
})
