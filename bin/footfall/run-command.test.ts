import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from './run-command'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'footfall-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Ran {
  readonly code: number
  readonly documents: readonly string[]
  readonly asides: readonly Aside[]
}

interface Aside {
  readonly error?: string
  readonly notice?: string
  readonly file?: string
  readonly issues?: readonly { readonly path: string; readonly message: string }[]
}

async function run(argv: readonly string[], input: string | Buffer = ''): Promise<Ran> {
  const documents: string[] = []
  const asides: Aside[] = []
  const code = await runCommand(argv, {
    stdin: Readable.from([input]),
    writeDocument: (text) => documents.push(text),
    writeAside: (text) => asides.push(JSON.parse(text) as Aside),
  })
  return { code, documents, asides }
}

const CASE = readFileSync('examples/pfp-crossover.json', 'utf8')

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('assess', () => {
  it('answers one case with one document', async () => {
    const { code, documents, asides } = await run(['assess', 'examples/bone-stress.json'])
    expect([code, asides]).toEqual([0, []])
    expect(JSON.parse(documents[0] ?? '')).toMatchObject({ format: 'footfall-assessment/1', gate: { state: 'hard' } })
  })

  it('reads standard input for a dash', async () => {
    const { code, documents } = await run(['assess', '-'], CASE)
    expect([code, documents.length]).toEqual([0, 1])
  })

  it('answers several cases with one line each, in the order given', async () => {
    const { code, documents } = await run([
      'assess',
      'examples/suspected-dvt.json',
      'examples/pfp-crossover.json',
      'examples/adolescent.json',
    ])
    expect(code).toBe(0)
    expect(documents.every((line) => !line.includes('\n'))).toBe(true)
    expect(documents.map((line) => (JSON.parse(line) as { gate: { state: string } }).gate.state)).toEqual(['emergency', 'clear', 'soft'])
  })

  it('names an unusable case among several, and answers the others', async () => {
    const bad = file('bad.json', '{}')
    const { code, documents, asides } = await run(['assess', bad, 'examples/pfp-crossover.json'])
    expect([code, documents.length]).toEqual([2, 1])
    expect(asides).toMatchObject([{ error: 'invalid-case', file: bad }])
  })
})

describe('an unusable case', () => {
  it('is told by every path', async () => {
    const wrong = CASE.replace('"side": "left", "value": 9 }', '"side": "left", "value": 99 }').replace('"sex": "female"', '"sex": 1')
    const { code, documents, asides } = await run(['assess', '-'], wrong)
    expect([code, documents]).toEqual([2, []])
    expect(asides[0]?.error).toBe('invalid-case')
    expect(asides[0]?.issues?.map(({ path }) => path)).toEqual(['patient.sex', 'observations.51.value'])
  })

  it('that is no JSON, missing, a folder or too large is told apart', async () => {
    const error = async (path: string, input?: string | Buffer) => {
      const { code, asides } = await run(['assess', path], input)
      return [code, asides[0]?.error]
    }
    expect(await error('-', 'no')).toEqual([2, 'not-json'])
    expect(await error(join(folder, 'missing.json'))).toEqual([2, 'unreadable-file'])
    expect(await error(folder)).toEqual([2, 'unreadable-file'])
    expect(await error('-', Buffer.alloc(10 * 1024 * 1024, ' '))).toEqual([2, 'unreadable-file'])
    expect(await error('-', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))).toEqual([2, 'unreadable-file'])
    expect(await error(file('large.json', CASE + ' '.repeat(10 * 1024 * 1024)))).toEqual([2, 'unreadable-file'])
  })
})

/** What somebody may hand in by mistake or on purpose: the change to a good case, and the places that must be named. */
const BAD: readonly (readonly [what: string, change: (c: Case) => unknown, paths: readonly string[]])[] = [
  ['another format', (c) => ({ ...c, format: 'footfall-case/2' }), ['format']],
  ['no format line', (c) => ({ ...c, format: undefined }), ['format']],
  ['an unknown measure', (c) => withAnswer(c, { measure: 'knee-magic', value: 1 }), ['observations.0.measure']],
  ['a measure with a prototype key for a name', (c) => withAnswer(c, { measure: '__proto__', value: 1 }), ['observations.0.measure']],
  ['a measure twice', (c) => ({ ...c, observations: [CADENCE, CADENCE] }), ['observations.1']],
  ['a side where there is none', (c) => withAnswer(c, { ...CADENCE, side: 'left' }), ['observations.0.side']],
  ['no side where there are two', (c) => withAnswer(c, { measure: 'pain-walking', value: 1 }), ['observations.0.side']],
  ['text for a number', (c) => withAnswer(c, { ...CADENCE, value: '170' }), ['observations.0.value']],
  ['a number out of limits', (c) => withAnswer(c, { ...CADENCE, value: 221 }), ['observations.0.value']],
  ['a value of null', (c) => withAnswer(c, { ...CADENCE, value: null }), ['observations.0.value']],
  ['a huge text', (c) => withAnswer(c, { measure: 'shoe-type', value: 'x'.repeat(4_000_000) }), ['observations.0.value']],
  ['a huge name', (c) => ({ ...c, ['k'.repeat(4_000_000)]: 1 }), ['k'.repeat(100)]],
  ['a huge list', (c) => ({ ...c, log: Array(50_000).fill({}) }), ['log']],
  [
    'days that do not exist',
    (c) => ({ ...c, asOf: '2025-02-29', patient: { bornOn: '1990-04-31', sex: 'male' } }),
    ['asOf', 'patient.bornOn'],
  ],
  ['a birth to come', (c) => ({ ...c, patient: { bornOn: '2026-12-02', sex: 'male' } }), ['patient.bornOn']],
  ['a misspelt field', (c) => ({ ...c, symptomaticside: 'left' }), ['symptomaticside']],
  [
    'several of these',
    (c) => ({ ...c, format: 1, condition: 'knee', observations: [5, { ...CADENCE, value: 1 }, { ...CADENCE, value: 2 }] }),
    ['format', 'condition', 'observations.0', 'observations.1.value', 'observations.2.value', 'observations.2'],
  ],
]
type Case = Record<string, unknown>
const CADENCE = { measure: 'running-cadence', value: 170 }
const withAnswer = (c: Case, answer: unknown): Case => ({ ...c, observations: [answer] })

describe('a case with', () => {
  it.each(BAD)('%s is refused by its place', async (_what, change, expected) => {
    const { code, documents, asides } = await run(['assess', '-'], JSON.stringify(change(JSON.parse(CASE) as Case)))
    expect([code, documents, asides.length, asides[0]?.error]).toEqual([2, [], 1, 'invalid-case'])
    const paths = asides[0]?.issues?.map(({ path }) => path) ?? []
    expect(paths.filter((path) => !path.startsWith('log.'))).toEqual(expected)
    expect(JSON.stringify(asides[0]?.issues?.slice(0, 10)).length).toBeLessThan(3000)
  })

  it.each(['__proto__', 'constructor', 'toString'])('the inherited key %s is refused, and changes nothing', async (key) => {
    const { code, asides } = await run(['assess', '-'], CASE.replace('{', `{ "${key}": { "isAdmin": true },`))
    expect([code, asides[0]?.issues]).toEqual([2, [{ path: key, message: 'There is no such field here.' }]])
    expect(({} as Case)['isAdmin']).toBeUndefined()
  })

  it.each(['NaN', 'Infinity', '-Infinity', 'undefined', '0x10', '01'])('%s is no JSON', async (value) => {
    const { code, documents, asides } = await run(['assess', '-'], CASE.replace('"value": 9 }', `"value": ${value} }`))
    expect([code, documents, asides[0]?.error]).toEqual([2, [], 'not-json'])
  })

  it('a number beyond all numbers is out of limits', async () => {
    const { asides } = await run(['assess', '-'], CASE.replace('"side": "left", "value": 9 }', '"side": "left", "value": 1e999 }'))
    expect(asides[0]?.issues).toEqual([{ path: 'observations.51.value', message: 'Pelvic drop takes a number from -5 to 20 degrees.' }])
  })

  it('brackets a million deep is told to be unusable', async () => {
    expect((await run(['assess', '-'], '['.repeat(1_000_000))).asides[0]?.error).toBe('not-json')
    const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect((await run(['assess', '-'], deep)).asides[0]).toMatchObject({ error: 'invalid-case' })
  })
})

describe('plan', () => {
  it('answers with a plan, also when it is locked', async () => {
    const plan = async (name: string) => JSON.parse((await run(['plan', `examples/${name}.json`])).documents[0] ?? '') as { route: string }
    expect((await plan('pfp-crossover')).route).toBe('walk-run')
    expect((await plan('bone-stress')).route).toBe('locked')
  })

  it('needs the planning part', async () => {
    const bare = { ...(JSON.parse(CASE) as Record<string, unknown>), planning: undefined }
    const { code, asides } = await run(['plan', '-'], JSON.stringify(bare))
    expect([code, asides[0]?.issues?.[0]?.path]).toEqual([2, 'planning'])
  })

  it('writes no PDF of a locked plan and says so', async () => {
    const pdf = join(folder, 'locked.pdf')
    const { code, documents, asides } = await run(['plan', 'examples/bone-stress.json', '--pdf', pdf])
    expect([code, documents.length, asides[0]?.notice]).toEqual([0, 1, 'no-pdf'])
    expect(readdirSync(folder)).not.toContain('locked.pdf')
  })

  it('writes a whole PDF, and leaves nothing behind where it cannot', async () => {
    const pdf = join(folder, 'plan.pdf')
    const written = await run(['plan', 'examples/pfp-crossover.json', '--pdf', pdf])
    expect([written.code, written.documents.length]).toEqual([0, 1])
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
    expect(readFileSync(pdf).subarray(-6).toString().trim()).toBe('%%EOF')
    const refused = await run(['plan', 'examples/pfp-crossover.json', '--pdf', join(folder, 'no-such-folder', 'plan.pdf')])
    expect([refused.code, refused.documents, refused.asides[0]?.error]).toEqual([2, [], 'unwritable-file'])
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  }, 60_000)
})

describe('next', () => {
  it('answers what the log says', async () => {
    const { code, documents } = await run(['next', 'examples/review-visit.json', 'examples/bone-stress.json'])
    expect(code).toBe(0)
    expect(documents.map((line) => (JSON.parse(line) as { action: string }).action)).toEqual(['hold', 'lock'])
  })
})

describe('schema', () => {
  it.each(['case', 'assessment', 'plan', 'next'])('describes the %s', async (name) => {
    const { code, documents } = await run(['schema', name])
    expect(code).toBe(0)
    expect(JSON.parse(documents[0] ?? '')).toMatchObject({ title: `footfall-${name}/1` })
  })
})

describe('what is not understood', () => {
  it.each([
    [[], 'usage'],
    [['walk'], 'usage'],
    [['assess'], 'usage'],
    [['assess', '--pdf', 'x.pdf', 'a.json'], 'usage'],
    [['assess', '--fast', 'a.json'], 'usage'],
    [['assess', '-', '-'], 'usage'],
    [['schema'], 'usage'],
    [['schema', 'patient'], 'usage'],
    [['plan', 'a.json', 'b.json', '--pdf', 'x.pdf'], 'usage'],
    [['plan', 'a.json', '--paper', 'a5'], 'usage'],
    [['plan', 'a.json', '--locale', 'nb'], 'usage'],
    [['plan', 'a.json', 'b.json', '--ics', 'x.ics'], 'usage'],
    [['assess', '--ics', 'x.ics', 'a.json'], 'usage'],
  ])('%j is refused', async (argv, error) => {
    const { code, documents, asides } = await run(argv)
    expect([code, documents, asides[0]?.error]).toEqual([2, [], error])
  })
})

describe('a calendar', () => {
  it('is written beside the document, and again byte for byte', async () => {
    const [first, again] = [join(folder, 'plan.ics'), join(folder, 'again.ics')]
    const { code, documents, asides } = await run(['plan', 'examples/pfp-crossover.json', '--ics', first])
    await run(['plan', 'examples/pfp-crossover.json', '--ics', again])
    expect([code, asides]).toEqual([0, []])
    const calendar = readFileSync(first, 'utf8')
    const { sessions } = JSON.parse(documents[0] ?? '') as { sessions: unknown[] }
    expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(sessions.length)
    expect(readFileSync(again, 'utf8')).toBe(calendar)
  })

  it('keeps the identity of a session when the same runner is planned again, and shares it with nobody', async () => {
    const idsOf = async (text: string) => {
      const path = join(folder, 'ids.ics')
      await run(['plan', '-', '--ics', path], text)
      return new Set(readFileSync(path, 'utf8').match(/^UID:.*$/gm))
    }
    const ids = await idsOf(CASE)
    const later = await idsOf(CASE.replace(/"asOf": "[^"]+"/, '"asOf": "2026-12-08"'))
    expect([...later].every((id) => ids.has(id))).toBe(true)
    const other = await idsOf(CASE.replace(/"bornOn": "[^"]+"/, '"bornOn": "1991-04-02"'))
    expect([...other].some((id) => ids.has(id))).toBe(false)
  })

  it('is not written for a locked plan, nor without a session, and both are said', async () => {
    const ics = join(folder, 'none.ics')
    const locked = await run(['plan', 'examples/bone-stress.json', '--ics', ics])
    expect([locked.code, locked.documents.length, locked.asides[0]?.notice]).toEqual([0, 1, 'no-ics'])
    const idle = CASE.replace(
      /"available": \{[^}]+\}/,
      '"available": { "mon": 0, "tue": 0, "wed": 0, "thu": 0, "fri": 0, "sat": 0, "sun": 0 }',
    )
    const empty = await run(['plan', '-', '--ics', ics], idle)
    expect([empty.code, empty.documents.length, empty.asides[0]?.notice]).toEqual([0, 1, 'no-ics'])
    expect(readdirSync(folder)).not.toContain('none.ics')
  })

  it('that cannot be written is a problem, and leaves nothing behind', async () => {
    const refused = await run(['plan', 'examples/pfp-crossover.json', '--ics', join(folder, 'no-such-folder', 'plan.ics')])
    expect([refused.code, refused.documents, refused.asides[0]?.error]).toEqual([2, [], 'unwritable-file'])
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('the program itself', () => {
  it('keeps standard output for documents, and ends with the code', () => {
    const start = (argv: readonly string[], input = '') =>
      spawnSync(process.execPath, ['bin/run.mjs', 'bin/footfall.ts', ...argv], { input, encoding: 'utf8' })
    const good = start(['assess', '-'], CASE)
    expect([good.status, good.stderr]).toEqual([0, ''])
    expect(JSON.parse(good.stdout)).toMatchObject({ format: 'footfall-assessment/1' })
    const bad = start(['assess', '-'], '{')
    expect([bad.status, bad.stdout]).toEqual([2, ''])
    expect(JSON.parse(bad.stderr)).toMatchObject({ error: 'not-json' })
  }, 30_000)
})
