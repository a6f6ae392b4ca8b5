import { describe, expect, it } from 'vitest'
import { chooseRoute, type RouteInput } from './route'

const KEEPS_RUNNING: RouteInput = {
  condition: 'PFP',
  isTooSoreToRun: false,
  openGates: [],
  irritability: 'low',
  planning: { daysSinceLastRun: 14, tolerableRunMin: 10 },
  keepRunningStartMin: 10,
}
const route = (changes: Partial<RouteInput> = {}) => chooseRoute({ ...KEEPS_RUNNING, ...changes }).route

describe('chooseRoute', () => {
  it('lets a runner keep running at the limits of every condition', () => {
    expect(route()).toBe('keep-running')
    expect(route({ condition: 'ITBS' })).toBe('keep-running')
  })

  it.each<[string, Partial<RouteInput>]>([
    ['15 days off', { planning: { daysSinceLastRun: 15, tolerableRunMin: 10 } }],
    ['9.9 tolerated minutes', { planning: { daysSinceLastRun: 14, tolerableRunMin: 9.9 } }],
    ['moderate irritability', { irritability: 'moderate' }],
    ['high irritability', { irritability: 'high' }],
    ['E5 open', { openGates: ['E5'] }],
    ['E7 open', { openGates: ['E7'] }],
    ['no start session of 10 min', { keepRunningStartMin: null }],
  ])('sends to walk-run with %s', (_, changes) => {
    expect(route(changes)).toBe('walk-run')
  })

  it.each<[string, Partial<RouteInput>]>([
    ['a knee too sore to run', { isTooSoreToRun: true }],
    ['E2 open', { openGates: ['E2'] }],
    ['E3 open', { openGates: ['E3'] }],
    ['E4 open', { openGates: ['E4'] }],
  ])('walks first with %s', (_, changes) => {
    expect(route(changes)).toBe('walk-first')
  })

  it('walks first after a bone stress injury with any gate open', () => {
    expect(route({ condition: 'BSI' })).toBe('bsi')
    for (const gate of ['E2', 'E5', 'E6', 'E7'] as const) expect(route({ condition: 'BSI', openGates: [gate] })).toBe('walk-first')
  })

  it.each<[string, Partial<RouteInput>]>([
    ['walking hurts 4 of 10 or more, or pain has not settled by the next morning', { isTooSoreToRun: true }],
    ['entry gate E3 not passed', { openGates: ['E3', 'E5'] }],
    ['entry gate E2, E5 not passed', { condition: 'BSI', openGates: ['E2', 'E5'] }],
    ['cleared after a bone stress injury, all entry gates passed', { condition: 'BSI' }],
    ['15 days since the last run, more than 14', { planning: { daysSinceLastRun: 15, tolerableRunMin: 10 } }],
    ['9 min of running tolerated, less than 10', { planning: { daysSinceLastRun: 14, tolerableRunMin: 9 } }],
    ['moderate irritability', { irritability: 'moderate' }],
    ['entry gate E5, E7 not passed', { openGates: ['E5', 'E7'] }],
    ['no start session of 10 min or more fits the usual running and the free days', { keepRunningStartMin: null }],
    ['still running with little pain that settles, all entry gates passed', {}],
  ])('says why: %s', (because, changes) => {
    expect(chooseRoute({ ...KEEPS_RUNNING, ...changes }).because).toBe(because)
  })
})
