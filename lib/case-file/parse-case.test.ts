import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCase, requirePlanning } from './parse-case'

const EXAMPLE = JSON.parse(readFileSync('examples/pfp-crossover.json', 'utf8')) as Record<string, unknown>

/** Problems of the example with these changes, as "path: message". */
function problems(changes: Record<string, unknown>): readonly string[] {
  const reading = parseCase(JSON.stringify({ ...EXAMPLE, ...changes }))
  return reading.ok ? [] : reading.issues.map(({ path, message }) => `${path}: ${message}`)
}
const paths = (changes: Record<string, unknown>) => problems(changes).map((problem) => problem.split(':')[0])
const withObservations = (...observations: readonly unknown[]) => ({ observations })

describe('a case file', () => {
  it('comes out as it went in, with the side of a measure without sides written out', () => {
    const reading = parseCase(
      JSON.stringify({
        ...EXAMPLE,
        ...withObservations(
          { measure: 'running-cadence', value: 166 },
          { measure: 'hip-extension-strength', side: 'left', forceN: 150, leverArmCm: 30 },
        ),
      }),
    )
    expect(reading).toMatchObject({
      ok: true,
      value: {
        asOf: '2026-12-01',
        condition: 'PFP',
        observations: [
          { measure: 'running-cadence', side: 'none', value: 166 },
          { measure: 'hip-extension-strength', side: 'left', value: null, forceN: 150, leverArmCm: 30 },
        ],
      },
    })
  })

  it('may name the items of the Wells score instead of its total', () => {
    const wells = (entry: object) =>
      parseCase(JSON.stringify({ ...EXAMPLE, ...withObservations({ measure: 'wells-dvt-score', side: 'left', ...entry }) }))
    expect(wells({ items: ['whole-leg-swollen', 'tender-deep-veins', 'other-diagnosis'] })).toMatchObject({
      value: { observations: [{ measure: 'wells-dvt-score', side: 'left', value: 0 }] },
    })
    const places = [{ items: ['fever'] }, { items: [], value: 0 }, {}, { items: 'none' }].map((entry) => {
      const reading = wells(entry)
      return reading.ok ? 'accepted' : reading.issues.map(({ path }) => path).join()
    })
    expect(places).toEqual(['observations.0.items.0', 'observations.0.items', 'observations.0.value', 'observations.0.items'])
  })

  it('may leave out what only a plan needs', () => {
    const bare = { ...EXAMPLE, planning: undefined, log: undefined, clearance: undefined, releases: undefined }
    const reading = parseCase(JSON.stringify(bare))
    expect(reading).toMatchObject({ ok: true, value: { planning: null, log: [], clearance: null, releases: [] } })
    expect(reading.ok && requirePlanning(reading.value)).toEqual({
      ok: false,
      issues: [{ path: 'planning', message: 'A plan needs the planning part of the case.' }],
    })
  })

  it('may begin with a byte order mark', () => {
    expect(parseCase(`\uFEFF${JSON.stringify(EXAMPLE)}`).ok).toBe(true)
  })

  it.each(['', '{', 'null,', 'NaN', '{"a":NaN}', 'undefined'])('that is not JSON is called that: %o', (text) => {
    expect(parseCase(text)).toEqual({ ok: false, error: 'not-json', issues: [{ path: '', message: 'The file is not JSON.' }] })
  })

  it.each([null, 5, 'case', [], true])('that is no group of fields is refused: %o', (value) => {
    expect(parseCase(JSON.stringify(value))).toMatchObject({ ok: false, error: 'invalid-case' })
  })

  it('names its format', () => {
    expect(problems({ format: 'footfall-case/2' })).toEqual(['format: The format line must be "footfall-case/1".'])
    expect(problems({ format: undefined })).toEqual(['format: Missing. The format line must be "footfall-case/1".'])
  })
})

describe('every problem is listed by its place', () => {
  it('all at once', () => {
    expect(
      paths({
        asOf: '2026-02-30',
        patient: { bornOn: '1990-04-02', sex: 'f' },
        condition: 'pfp',
        symptomaticSide: 'none',
        observations: [
          { measure: 'running-cadence', value: 119 },
          { measure: 'nothing', value: 1 },
          { measure: 'pain-worst-7d', value: 3 },
        ],
        planning: null,
        spelt: 1,
      }),
    ).toEqual([
      'asOf',
      'patient.sex',
      'condition',
      'symptomaticSide',
      'observations.0.value',
      'observations.1.measure',
      'observations.2.side',
      'spelt',
    ])
  })

  it('also what only two fields show together, beside other problems', () => {
    expect(
      problems({
        condition: 'pfp',
        patient: { bornOn: '2026-12-02', sex: 'female' },
        ...withObservations(
          { measure: 'running-cadence', value: 166 },
          { measure: 'running-cadence', side: 'none', value: 170 },
          { measure: 'pain-worst-7d', side: 'left', value: 3 },
          { measure: 'pain-worst-7d', side: 'right', value: 3 },
        ),
        log: [
          { on: '2026-11-20', kind: 'run', flags: [] },
          { on: '2026-11-18', kind: 'run', flags: [] },
          { on: '2026-12-02', kind: 'run', flags: [] },
        ],
      }),
    ).toEqual([
      'condition: One of: PFP, ITBS, BSI.',
      'observations.1: This measure is already there for this side.',
      'patient.bornOn: The date of birth is after asOf.',
      'log.1.on: The log runs from the oldest session to the newest.',
      'log.2.on: A logged session is after asOf.',
    ])
  })

  it('once, though two checks of a field fail', () => {
    const clearance = { site: 'fibula', clearedOn: 'soon', clearedBy: 'Dr A. Holm', specialist: false }
    expect(problems({ clearance })).toEqual(['clearance.clearedOn: A calendar day that exists, written YYYY-MM-DD, from 1900 to 2199.'])
  })

  it('also where an answer is none', () => {
    expect(problems(withObservations([], {}))).toEqual([
      'observations.0: An answer: its measure, its side and its value.',
      'observations.1.measure: Missing. The id of the measure.',
    ])
  })

  it('in words, with limits and unit', () => {
    expect(problems(withObservations({ measure: 'running-contralateral-pelvic-drop', side: 'left', value: 21 }))).toEqual([
      'observations.0.value: Pelvic drop takes a number from -5 to 20 degrees.',
    ])
    expect(problems(withObservations({ measure: 'bmi', value: 22 }))).toEqual([
      'observations.0.measure: Body mass index is computed from other answers and is not entered.',
    ])
  })
})

describe('observations', () => {
  it.each([
    ['an unknown measure', { measure: 'knee-magic', value: 1 }],
    ['an inherited name', { measure: 'constructor', value: 1 }],
    ['a prototype key as measure', { measure: '__proto__', value: 1 }],
    ['no measure', { value: 1 }],
    ['a missing side', { measure: 'pain-worst-7d', value: 1 }],
    ['a side where there is none', { measure: 'running-cadence', side: 'left', value: 166 }],
    ['a third side', { measure: 'pain-worst-7d', side: 'both', value: 1 }],
    ['text for a number', { measure: 'running-cadence', value: '166' }],
    ['nothing for a number', { measure: 'running-cadence', value: null }],
    ['an empty text', { measure: 'running-cadence', value: '' }],
    ['a missing value', { measure: 'running-cadence' }],
    ['a broken count', { measure: 'running-cadence', value: 166.5 }],
    ['a number too large for JSON', { measure: 'shoe-distance', value: 5001 }],
    ['a choice that is not listed', { measure: 'shoe-type', value: 'sandal' }],
    ['a repeated choice', { measure: 'pain-location', side: 'left', value: ['calf', 'calf'] }],
    ['a boolean for yes', { measure: 'bsi-night-pain', value: true }],
    ['half a torque', { measure: 'hip-extension-strength', side: 'left', forceN: 100 }],
    ['a torque and a value', { measure: 'hip-extension-strength', side: 'left', value: 1, forceN: 100, leverArmCm: 30 }],
    ['force where there is none', { measure: 'running-cadence', value: 166, forceN: 100 }],
    ['an extra field', { measure: 'running-cadence', value: 166, note: 'x' }],
    ['a number instead', 5],
    ['a list instead', []],
    ['nothing', null],
  ])('are refused with %s', (_name, observation) => {
    expect(paths(withObservations(observation)).every((path) => path?.startsWith('observations.0'))).toBe(true)
    expect(problems(withObservations(observation)).length).toBeGreaterThan(0)
  })

  it('too large for any number are refused', () => {
    const text = JSON.stringify({ ...EXAMPLE, ...withObservations({ measure: 'shoe-distance', value: 0 }) }).replace(
      '"value":0',
      '"value":1e999',
    )
    expect(parseCase(text).ok).toBe(false)
  })

  it('are at most two a measure', () => {
    expect(problems(withObservations(...Array(300).fill({ measure: 'running-cadence', value: 166 }))).join()).toContain(
      'observations: A list of at most',
    )
  })
})

describe('keys that objects inherit', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('%s is no field, and changes nothing', (key) => {
    const text = JSON.stringify(EXAMPLE).replace('{', `{"${key}":{"isAdmin":true},`)
    expect(parseCase(text)).toMatchObject({ ok: false, issues: [{ path: key, message: 'There is no such field here.' }] })
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
  })
})

describe('dates', () => {
  const isDay = (asOf: unknown) => !paths({ asOf, log: [], patient: { bornOn: '1901-01-01', sex: 'male' } }).includes('asOf')

  it('must exist', () => {
    expect(['2026-12-01', '2024-02-29', '2000-02-29'].map(isDay)).toEqual([true, true, true])
    for (const day of [
      '2026-02-29',
      '1900-02-29',
      '2026-02-30',
      '2026-13-01',
      '2026-00-10',
      '2026-12-32',
      '26-12-01',
      '2026-12-1',
      '2026-12-01T00:00',
      ' 2026-12-01',
      '',
      20261201,
      null,
      '１９９０-01-01',
    ])
      expect(isDay(day)).toBe(false)
  })

  it('lie between 1900 and 2199', () => {
    expect(
      ['1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01'].map(
        (bornOn) => !paths({ asOf: '2199-12-31', log: [], patient: { bornOn, sex: 'male' } }).includes('patient.bornOn'),
      ),
    ).toEqual([false, true, true, false])
  })
})

describe('the planning part', () => {
  const planning = EXAMPLE['planning'] as Record<string, unknown>
  const wrong = (changes: Record<string, unknown>) => paths({ planning: { ...planning, ...changes } })

  it.each([
    ['weeks', 0],
    ['weeks', 27],
    ['weeks', 12.5],
    ['startsOn', '2026-02-30'],
    ['daysSinceLastRun', -1],
    ['tolerableRunMin', '12'],
    ['moreShorterRuns', 'no'],
  ])('refuses %s %o', (field, value) => {
    expect(wrong({ [field]: value })).toEqual([`planning.${field}`])
  })

  it('takes 1 to 26 weeks and known equipment', () => {
    expect([wrong({ weeks: 1 }), wrong({ weeks: 26 })]).toEqual([[], []])
    expect(wrong({ equipment: ['leg-press', 'trampoline'] })).toEqual(['planning.equipment.1'])
    expect(wrong({ available: { mon: 0, tue: 45 } })).toEqual(['wed', 'thu', 'fri', 'sat', 'sun'].map((day) => `planning.available.${day}`))
    expect(wrong({ history: {} })).toEqual(['planning.history.calfAchillesFoot'])
    expect(wrong({ goal: { weeklyRunMin: null, event: { on: '2027-03-14', km: 0 } } })).toEqual(['planning.goal.event.km'])
  })
})

describe('releases', () => {
  const release = { rule: 'BLK-S1', kind: 'override', reason: 'finding-explained', text: 'x', by: 'K. Berg', on: '2026-11-30' }

  it('name a rule of the gate and who recorded them', () => {
    expect(paths({ releases: [release] })).toEqual([])
    expect(paths({ releases: [{ ...release, rule: 'RDY-1' }] })).toEqual(['releases.0.rule'])
    expect(paths({ releases: [{ ...release, by: ' ' }] })).toEqual(['releases.0.by'])
    expect(paths({ releases: [{ ...release, kind: 'waiver' }] })).toEqual(['releases.0.kind'])
    expect(paths({ releases: [{ ...release, text: 'x'.repeat(4001) }] })).toEqual(['releases.0.text'])
  })
})

describe('anything at all', () => {
  it('is read or refused, and never throws', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(EXAMPLE)), (value, key) => {
        const reading = parseCase(JSON.stringify({ ...EXAMPLE, [key]: value }))
        expect(typeof reading.ok).toBe('boolean')
        if (!reading.ok) expect(reading.issues.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})
