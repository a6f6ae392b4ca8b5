import { describe, expect, it } from 'vitest'
import { calmCase } from '@/lib/clinical/plan/fixtures/calm-case'
import { proposePlan } from '@/lib/clinical/plan/propose-plan'
import type { PlanDocument } from '@/lib/clinical/plan/types'
import { planCalendar } from './plan-calendar'

const document = proposePlan(calmCase({ answers: { 'running-cadence': 158, 'running-capture-speed': 10 } }))
const calendarOf = (of: PlanDocument) => planCalendar({ document: of, scope: 'f3a9', madeOn: '2026-12-01' }) ?? ''

/** Content lines as RFC 5545 3.1 has them: a line break is CR LF, and a line that begins with a space goes on. */
const linesOf = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n')
/** TEXT as RFC 5545 3.3.11 has it. */
const textOf = (value: string) => value.replace(/\\(.)/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter))

function eventsOf(calendar: string): Map<string, string>[] {
  const events: Map<string, string>[] = []
  for (const line of linesOf(calendar)) {
    if (line === 'BEGIN:VEVENT') events.push(new Map())
    const [name = '', ...value] = line.split(':')
    events.at(-1)?.set(name, textOf(value.join(':')))
  }
  return events
}

describe('planCalendar', () => {
  const calendar = calendarOf(document)
  const events = eventsOf(calendar)

  it('is a calendar by RFC 5545', () => {
    expect(calendar.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Footfall//Plan//EN\r\n')).toBe(true)
    expect(calendar.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true)
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...calendar.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    for (const event of events) expect([...event.keys()]).toEqual(expect.arrayContaining(['UID', 'DTSTAMP', 'SUMMARY', 'DESCRIPTION']))
  })

  it('holds one event a session, on its calendar day', () => {
    expect(events.map((event) => event.get('DTSTART;VALUE=DATE'))).toEqual(document.sessions.map(({ on }) => on.replaceAll('-', '')))
    expect(events.some((event) => event.has('DTSTART') || event.has('DTEND'))).toBe(false)
    expect(new Set(events.map((event) => event.get('TRANSP')))).toEqual(new Set(['TRANSPARENT']))
  })

  it('gives every session an identity of its own that a new version keeps', () => {
    const ids = events.map((event) => event.get('UID'))
    expect(new Set(ids).size).toBe(document.sessions.length)
    expect(ids[0]).toBe('2026-12-02-run.f3a9@footfall')
    expect(new Set(events.map((event) => event.get('DTSTAMP')))).toEqual(new Set(['20261201T000000Z']))
  })

  it("tells a run in the runner's words, with the cue it is practised with", () => {
    const run = events.find((event) => event.get('UID')?.includes('-run.'))
    expect(run?.get('SUMMARY')).toBe('Run 2 min, walk 2 min, 6 times')
    expect(run?.get('DESCRIPTION')?.split('\n')).toEqual([
      'Walk 5 minutes to warm up.',
      'Run 2 minutes, walk 2. Do it 6 times. Go easy: you can still talk. Effort 4 of 10 at most.',
      'Walk 5 minutes to cool down.',
      expect.stringMatching(/^Your cue: Quick, light, short steps/),
      'Only if your last run was green. If it was amber or red, do what your plan says first.',
    ])
  })

  it('tells strength exercise by exercise', () => {
    const strength = events.find((event) => event.get('UID')?.includes('-strength.'))
    expect(strength?.get('SUMMARY')).toBe('Strength')
    expect(strength?.get('DESCRIPTION')?.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^Strength, \d+ minutes\.$/),
      'Leg press: 3 sets of 10 to 12',
    ])
  })

  it('tells a walk', () => {
    const walking = proposePlan(calmCase({ answers: { 'readiness-stairs': null } }))
    expect(eventsOf(calendarOf(walking))[0]?.get('DESCRIPTION')).toBe('Walk briskly for 10 minutes.\nQuick, but you can still talk.')
  })

  it('is none without sessions', () => {
    expect(planCalendar({ document: { ...document, sessions: [] }, scope: 'f3a9', madeOn: '2026-12-01' })).toBeNull()
  })
})
