import { describe, expect, it } from 'vitest'
import type { PlanCase, RunSession, StrengthSession } from '@/lib/clinical/plan/types'
import { assess } from '@/lib/clinical/screening/assess'
import { buildPlanPaper, type PlanPaperFacts } from './plan-paper'
import { exampleCase, factsOf } from './test-paper'
import type { PlanPaper } from './types'

const EXAMPLES = ['pfp-crossover', 'itbs-downhill', 'bsi-low-risk-cleared', 'review-visit', 'no-dynamometer', 'small-effusion-overridden']
const LOCKED = ['bone-stress', 'suspected-dvt', 'energy-deficiency', 'nothing-answered', 'adolescent']

const paperOf = (example: string, change?: (planCase: PlanCase) => PlanCase) => buildPlanPaper(factsOf(exampleCase(example, change)))

const answering = (measure: string, value: number) => (planCase: PlanCase) => ({
  ...planCase,
  observations: planCase.observations.map((found) => (found.measure === measure ? { ...found, value } : found)),
})

/** A runner whose half hour of walking hurts too much to run. */
const walkFirst = answering('pain-walk-30min', 5)

/** Strength without impact, as an overridden hard rule leaves it. */
function nonImpactFacts(): PlanPaperFacts {
  const facts = factsOf(exampleCase('pfp-crossover'))
  const sessions = facts.document.sessions.filter(({ kind }) => kind === 'strength')
  return { ...facts, document: { ...facts.document, route: 'locked', program: null, startStage: null, cues: [], sessions } }
}

/** Every text of a paper, however deep. */
const words = (part: unknown): string[] =>
  typeof part === 'string' ? [part] : typeof part === 'object' && part !== null ? Object.values(part).flatMap(words) : []

const lightsOf = ({ lights }: PlanPaper) => lights?.lights.map(({ kind, when, act }) => [kind, when, act])

describe('the pain lights', () => {
  it('of a knee: 0 to 2, 3 or 4, 5 or more', () => {
    expect(lightsOf(paperOf('pfp-crossover'))).toEqual([
      ['green', '0 to 2 while you run. It is back to normal within one hour. It is no worse the next morning.', 'Carry on with your plan.'],
      ['amber', '3 or 4, or it takes longer than an hour to settle.', 'Finish gently. Do the same step again next time. Do not move up.'],
      [
        'red',
        '5 or more, or you limp, or the knee is worse or swollen the next day.',
        'Stop and walk home. Rest from running for two days. Go back one step.',
      ],
    ])
    expect(paperOf('pfp-crossover').lights?.note).toBe('')
  })

  it('of the outer side of the knee: the run ends at 3', () => {
    expect(paperOf('itbs-downhill').lights?.note).toContain('End the run when it reaches 3')
  })

  it('of a bone: green is 0, there is no amber, and nothing on the paper accepts pain', () => {
    const paper = paperOf('bsi-low-risk-cleared')
    expect(lightsOf(paper)).toEqual([
      ['green', '0 in the bone, while you run, after it and the next day.', 'Carry on with your plan.'],
      ['red', 'Any pain in the bone.', 'Stop and call us.'],
    ])
    expect(paper.ahead?.letters).toEqual(['G', 'R'])
    for (const text of words(paper)) {
      expect(text).not.toMatch(/0 to 2|3 or 4|amber/i)
      expect(text).not.toMatch(/two days off, then|Take two days off/)
    }
    expect(paper.strength.map(({ pain }) => pain)).toEqual(paper.strength.map(() => 'Any pain in the bone: stop the exercise and call us.'))
  })

  it('of a plan that walks first speak of walking', () => {
    const paper = paperOf('pfp-crossover', walkFirst)
    expect(paper.lights?.lights[0]?.when).toMatch(/^0 to 2 while you walk/)
    expect(words(paper.lights).join(' ')).not.toMatch(/run/)
  })

  it('of exercises while running is locked accept no pain', () => {
    const paper = buildPlanPaper(nonImpactFacts())
    expect(paper.lights?.lights.map(({ kind }) => kind)).toEqual(['green', 'red'])
    expect(paper.lights?.lights[0]?.when).toMatch(/^0 in the bone and the knee/)
    expect(paper.strength[0]?.pain).toBe('Any pain in the bone or the knee: stop the exercise and call us.')
  })
})

describe('a plan without running', () => {
  it.each(LOCKED)('%s: no week, no ladder, no exercise, no light; what is forbidden, and when to call', (example) => {
    const paper = paperOf(example)
    expect(paper).toMatchObject({ firstWeek: null, ahead: null, lights: null, strength: [], cue: null })
    expect(paper.notes[0]).toContain('No running, jumping, hopping or skipping')
    expect(paper.call.today.length).toBeGreaterThan(0)
    expect(paper.topics.map(({ title }) => title)).toEqual(['Sleep', 'Food', 'Shoes'])
    expect(paper.flareUp.steps).toContain('Call us.')
  })

  it('that walks first says so, and names the day of the next test', () => {
    // It starts on Wednesday 2 December 2026; two weeks later is a Wednesday, a working day.
    const paper = paperOf('pfp-crossover', walkFirst)
    expect(paper.notes).toEqual(['There is no running in this plan yet. We test your knee again on Wednesday 16 December.'])
    expect(paper.ahead).toMatchObject({ ladder: null, load: null, logTitle: 'Walk log' })
    expect(words(paper.ahead?.weeks).join(' ')).not.toMatch(/\bRun\b/)
  })

  it('with exercises only prints them and nothing to run', () => {
    const paper = buildPlanPaper(nonImpactFacts())
    expect(paper.ahead).toBeNull()
    expect(paper.strength.length).toBeGreaterThan(0)
    expect(paper.firstWeek?.days.flatMap(({ tasks }) => tasks.map(({ what }) => what))).not.toContain('Run')
  })
})

describe('every session is printed', () => {
  it.each(EXAMPLES)('%s: each run of the first week as a day, each later one as a line, with its minutes', (example) => {
    const facts = factsOf(exampleCase(example))
    const paper = buildPlanPaper(facts)
    const runs = facts.document.sessions.filter((session): session is RunSession => session.kind === 'run')
    const printed = [
      ...(paper.firstWeek?.days.flatMap(({ date, tasks }) => tasks.filter(({ what }) => what === 'Run').map(() => Number(date))) ?? []),
      ...(paper.ahead?.weeks.flatMap(({ lines }) => lines.map(({ day }) => Number(day.split(' ')[1]))) ?? []),
    ]
    expect(printed).toEqual(runs.map(({ on }) => Number(on.slice(8))))
  })

  it.each(EXAMPLES)('%s: each strength session has one column, and a cell is greyed exactly where the exercise is left out', (example) => {
    const facts = factsOf(exampleCase(example))
    const sessions = facts.document.sessions.filter((session): session is StrengthSession => session.kind === 'strength')
    const paper = buildPlanPaper(facts)
    const heads = paper.strength.flatMap(({ heads: rows, more }) => [...rows.flat(), ...more.flatMap((table) => table.heads)])
    expect(heads.map(({ date }) => Number(date.split(' ')[0]))).toEqual(sessions.map(({ on }) => Number(on.slice(8))))
    let at = 0
    for (const sheet of paper.strength) {
      const count = sheet.heads.flat().length + sheet.more.flatMap((table) => table.heads).length
      const ofSheet = sessions.slice(at, at + count)
      sheet.exercises.forEach((exercise, row) => {
        const cells = [...exercise.cells.flat(), ...sheet.more.flatMap((table) => table.rows[row]?.cells ?? [])]
        const isDone = ofSheet.map(({ exercises }) => exercises.some((done) => done.exercise === exercise.id))
        expect(cells.map(({ kind }) => kind === 'do')).toEqual(isDone)
      })
      at += count
    }
  })

  it('a lighter week says its sets in the cells', () => {
    // Plan week 4 of the build phase, 23 to 29 December, has half the sets: 2 of 3.
    const [build] = paperOf('pfp-crossover').strength
    const column = build?.heads.flat().findIndex(({ date }) => date === '23 Dec') ?? -1
    expect(build?.exercises[0]?.dose).toBe('3 sets of 10 to 12')
    expect(build?.exercises[0]?.cells.flat()[column]?.dose).toEqual(['2 sets'])
  })
})

describe('the rules for moving on', () => {
  it('do not lead past the last step of the plan', () => {
    // Gates E5 to E7 are open: the plan stays at stage 3 at most.
    expect(paperOf('no-dynamometer').ahead?.rules).toContain('Do not go past step 3 with this plan: we see you first.')
    expect(words(paperOf('bsi-low-risk-cleared').ahead?.rules).join(' ')).not.toContain('Do not go past')
  })

  it('say what a pause does: a week down one, two weeks down three, four weeks call', () => {
    expect(paperOf('pfp-crossover').ahead?.rules).toContain(
      'Missed a week? Go down one step. Missed two weeks? Go down three. Missed four? Call us first. Never add runs to catch up.',
    )
  })

  it('ask for a day between runs, unless the plan itself has two days running', () => {
    const facts = factsOf(exampleCase('itbs-downhill'))
    const rule = 'Always leave a day between runs.'
    expect(buildPlanPaper(facts).ahead?.rules).toContain(rule)
    const [first] = facts.document.sessions.filter((session): session is RunSession => session.kind === 'run')
    const nextDay = { ...(first as RunSession), id: 'next', on: '2026-12-04' }
    const sessions = [...facts.document.sessions, nextDay].sort((a, b) => a.on.localeCompare(b.on))
    expect(buildPlanPaper({ ...facts, document: { ...facts.document, sessions } }).ahead?.rules).not.toContain(rule)
  })

  it('asks before the first run of a new step', () => {
    const asked = paperOf('pfp-crossover').firstWeek?.days.flatMap(({ tasks }) => tasks.map(({ onlyIf }) => onlyIf))
    expect(asked?.filter((words) => words !== '')).toEqual(['Last two runs green? If not, do the last one again.'])
  })
})

describe('the words', () => {
  it.each([...EXAMPLES, ...LOCKED])('%s: two sentences of what was found, and no word that frightens or promises', (example) => {
    const paper = paperOf(example)
    expect(paper.found.match(/\.( |$)/g)?.length).toBeGreaterThanOrEqual(2)
    expect(paper.found.match(/\.( |$)/g)?.length).toBeLessThanOrEqual(3)
    for (const text of words(paper)) {
      expect(text).not.toMatch(/damag|\bweak|\bbad\b|abnormal|friction|degenerat|prevent|guarantee|\bcure|\bNaN\b|undefined|null/i)
      expect(text).not.toMatch(/\bwear(?! real running shoes)/i)
      expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}T|BLK-|\bE[2-7]\b/)
    }
  })

  it('a clinician’s warning or reason is not for the patient', () => {
    const facts = factsOf(exampleCase('pfp-crossover'))
    const document = {
      ...facts.document,
      warnings: [{ id: 'W-10', text: 'Canary warning' }],
      reasons: [{ about: 'route', text: 'Canary reason', rule: 'plan 1.1', tag: 'convention' as const }],
    }
    expect(words(buildPlanPaper({ ...facts, document })).join(' ')).not.toContain('Canary')
  })

  it('tells a runner with more than 800 km in the shoes, in miles, and nobody else', () => {
    const shoes = (km: number) =>
      paperOf('pfp-crossover', answering('shoe-distance', km)).topics.find(({ title }) => title === 'Shoes')?.text
    expect(shoes(800)).not.toContain('Yours')
    // 966 km / 1.609 = 600 miles.
    expect(shoes(966)).toContain('Yours have done about 600 miles')
  })

  it('are cleaned of what is not seen, and empty names leave no commas', () => {
    const facts = factsOf(exampleCase('pfp-crossover'))
    const typed = buildPlanPaper({ ...facts, patient: { givenName: ' Zoe\u0308\u202E ', familyName: '' } })
    expect([typed.title, typed.runner]).toEqual(['Your plan, Zoë', 'Zoë, left knee'])
    const nobody = buildPlanPaper({ ...facts, patient: { givenName: '', familyName: '' }, clinician: { name: '', profession: '' } })
    expect([nobody.title, nobody.runner, nobody.clinician]).toEqual(['Your plan', 'left knee', ''])
    expect(typed.clinic.address).toBe('14 Alder Street, Leeds')
  })

  it('draws only the gait that was recorded', () => {
    expect(paperOf('pfp-crossover').gait).toMatchObject({
      stepWidthCm: 1,
      left: 'crosses-midline',
      right: 'touches-midline',
      pelvicDropDeg: { left: 9, right: 5.5 },
    })
    const planCase = exampleCase('pfp-crossover')
    const observations = planCase.observations.filter(({ measure, side }) => !measure.startsWith('running-') || side === 'right')
    const facts = { ...factsOf(planCase), result: assess({ ...planCase, observations }) }
    expect(buildPlanPaper(facts).gait).toMatchObject({ stepWidthCm: null, left: null, pelvicDropDeg: { left: null, right: 5.5 } })
    expect(buildPlanPaper({ ...facts, result: { ...facts.result, interpretations: [] } }).gait).toBeNull()
  })
})

describe('the fingerprint', () => {
  it('is the same for the same facts, and another when a single word is', () => {
    const facts = factsOf(exampleCase('pfp-crossover'))
    const { fingerprint } = buildPlanPaper(facts)
    expect(fingerprint).toMatch(/^[0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4}$/)
    expect(buildPlanPaper(factsOf(exampleCase('pfp-crossover'))).fingerprint).toBe(fingerprint)
    expect(buildPlanPaper({ ...facts, clinic: { ...facts.clinic, phone: '0113 496 0183' } }).fingerprint).not.toBe(fingerprint)
    expect(buildPlanPaper({ ...facts, planNumber: 3 }).fingerprint).not.toBe(fingerprint)
    expect(buildPlanPaper({ ...facts, link: 'https://clinic.example/p/other' }).fingerprint).not.toBe(fingerprint)
  })
})
