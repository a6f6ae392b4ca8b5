import { describe, expect, it } from 'vitest'
import { findStart, type StartInput } from './start-stage'

interface Changes {
  readonly tolerableRunMin?: number
  readonly daysSinceLastRun?: number
  readonly usualRunMin?: number
  readonly rest?: Partial<StartInput>
}

/** 12 tolerated minutes, 5 days off, low irritability, 6 years of running, all gates passed: stage 5. */
const start = ({ tolerableRunMin = 12, daysSinceLastRun = 5, usualRunMin = 60, rest = {} }: Changes = {}) =>
  findStart({
    planning: { tolerableRunMin, daysSinceLastRun, usual: { weeklyRunMin: 180, runMin: usualRunMin } },
    irritability: 'low',
    experienceYears: 6,
    hasOpenLoadGate: false,
    ...rest,
  })

describe('findStart', () => {
  it.each([
    [0, 1],
    [1.9, 1],
    [2, 2],
    [4.9, 2],
    [5, 3],
    [7.9, 3],
    [8, 4],
    [11.9, 4],
    [12, 5],
    [15.9, 5],
    [16, 6],
    [19.9, 6],
    [20, 8],
    [29.9, 8],
    [30, 10],
    [90, 10],
  ])('%d tolerated minutes start at stage %i', (tolerableRunMin, stage) => {
    expect(start({ tolerableRunMin })).toMatchObject({ programId: 'house-knee-standard', stage })
  })

  it.each([
    [7, 5],
    [8, 4],
    [14, 4],
    [15, 3],
    [28, 3],
    [29, 1],
    [56, 1],
  ])('%i days off lower stage 5 to %i', (daysSinceLastRun, stage) => {
    expect(start({ daysSinceLastRun })).toMatchObject({ programId: 'house-knee-standard', stage })
  })

  it('starts gentle at stage 1 from 57 days off on, whatever was tolerated', () => {
    expect(start({ daysSinceLastRun: 57, tolerableRunMin: 60 })).toMatchObject({ programId: 'house-knee-gentle', stage: 1 })
  })

  it('starts gentle at stage 1 with high irritability, and one lower with moderate', () => {
    expect(start({ rest: { irritability: 'high' } })).toMatchObject({ programId: 'house-knee-gentle', stage: 1 })
    expect(start({ rest: { irritability: 'moderate' } })).toMatchObject({ programId: 'house-knee-standard', stage: 4 })
  })

  it.each([
    [0.4, 3],
    [0.5, 5],
    [null, 3],
  ])('%d years of running start at stage %i', (experienceYears, stage) => {
    expect(start({ rest: { experienceYears } }).stage).toBe(stage)
  })

  it('takes the days off before it holds a novice or an open gate at 3', () => {
    expect(start({ daysSinceLastRun: 20, rest: { hasOpenLoadGate: true } }).stage).toBe(3)
    expect(start({ daysSinceLastRun: 20, rest: { irritability: 'moderate', hasOpenLoadGate: true } }).stage).toBe(2)
    expect(start({ tolerableRunMin: 30, rest: { hasOpenLoadGate: true } }).stage).toBe(3)
  })

  it.each([
    [18, 5],
    [17.5, 4],
    [12, 3],
    [9, 1],
    [0, 1],
  ])('lowers stage 5 (18 min) to one within a usual run of %d min: %i', (usualRunMin, stage) => {
    expect(start({ usualRunMin }).stage).toBe(stage)
  })

  it('names every step that moved the stage', () => {
    expect(start({ daysSinceLastRun: 20, rest: { irritability: 'moderate' } }).steps).toEqual([
      '12 tolerated min give stage 5',
      '20 days off: stage 3',
      'moderate irritability: stage 2',
    ])
  })

  it('names why it is gentle, and why it is held at 3 or lowered', () => {
    expect(start({ daysSinceLastRun: 57 }).steps).toEqual(['57 days off running, more than 56'])
    expect(start({ rest: { irritability: 'high' } }).steps).toEqual(['high irritability'])
    expect(start({ rest: { experienceYears: null } }).steps[1]).toBe('running experience not recorded: stage 3')
    expect(start({ rest: { experienceYears: 0.4 } }).steps[1]).toBe('running for less than 6 months: stage 3')
    expect(start({ rest: { hasOpenLoadGate: true } }).steps[1]).toBe('an entry gate E5 to E7 is open: stage 3')
    expect(start({ usualRunMin: 17.5 }).steps[1]).toBe('usual run of 17.5 min: stage 4')
  })

  it('never gives a higher stage for a longer lay-off', () => {
    const stages = Array.from({ length: 57 }, (_, daysSinceLastRun) => start({ daysSinceLastRun, tolerableRunMin: 40 }).stage)
    expect(stages).toEqual([...stages].sort((a, b) => b - a))
  })
})
