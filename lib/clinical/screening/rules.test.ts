import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { CLEAR_OTTAWA, bornFor, caseWith, clearCaseWith } from './fixtures/make-case'
import type { Answers } from './fixtures/make-case'
import { findNotReady } from './readiness'
import { BLOCKING_RULES } from './rules'
import type { AssessmentCase } from './types'

const gate = (answers: Answers, changes: Partial<AssessmentCase> = {}) => assess(clearCaseWith(answers, changes)).gate
const fired = (answers: Answers, changes: Partial<AssessmentCase> = {}) => gate(answers, changes).rules.map(({ id }) => id)
const person = (age: number, sex: 'female' | 'male' = 'female') => ({ patient: { bornOn: bornFor(age), sex } })
const bmi = (value: number) => ({ 'body-mass': value * 4, 'body-height': 200 })
/** Three bone stress features but for one; energy questions answered, so that only the wanted rules speak. */
const ENERGY = { 'dietary-restriction': 'none', 'menses-per-12-months': 12, 'months-since-last-period': 0 }

/** What one answer, set against an otherwise clear case, must fire. Typed from section 2 of the assessment content and the rulings. */
const ALONE: readonly (readonly [string, Answers, readonly string[]])[] = [
  ['hot swollen knee', { 'rf-hot-swollen-joint-fever': 'yes' }, ['BLK-E1']],
  ['suspected clot', { 'rf-dvt-suspected': 'yes', 'wells-dvt-score': 0 }, ['BLK-E2']],
  ['Wells 2', { 'wells-dvt-score': 2 }, ['BLK-E2']],
  ['Wells 1', { 'wells-dvt-score': 1 }, []],
  ['Wells 2 on the other leg', { 'wells-dvt-score': { right: 2 } }, ['BLK-E2']],
  ['injury and fibular head', { 'rf-acute-trauma': 'yes', ...CLEAR_OTTAWA, 'rf-ottawa-fibular-head': 'yes' }, ['BLK-E3']],
  ['injury and patella', { 'rf-acute-trauma': 'yes', ...CLEAR_OTTAWA, 'rf-ottawa-patella': 'yes' }, ['BLK-E3']],
  ['injury and flexion', { 'rf-acute-trauma': 'yes', ...CLEAR_OTTAWA, 'rf-ottawa-flexion-90': 'yes' }, ['BLK-E3']],
  ['injury and four steps', { 'rf-acute-trauma': 'yes', ...CLEAR_OTTAWA, 'rf-ottawa-weight-bear': 'yes' }, ['BLK-E3']],
  ['injury, no Ottawa item', { 'rf-acute-trauma': 'yes', ...CLEAR_OTTAWA }, []],
  ['Ottawa item, no injury', { 'rf-ottawa-patella': 'yes' }, []],
  ['extensor mechanism', { 'rf-extensor-mechanism': 'yes' }, ['BLK-E4']],
  ['neurovascular', { 'rf-neurovascular': 'yes' }, ['BLK-E4']],
  ['cardiac', { 'rf-cardiac-symptoms': 'yes' }, ['BLK-E5']],
  ['groin', { 'rf-hip-groin': 'yes' }, ['BLK-H3']],
  ['known bone stress injury', { 'rf-confirmed-bsi': 'yes' }, ['BLK-H4']],
  ['surgery', { 'rf-recent-surgery': 'yes' }, ['BLK-H4']],
  ['locked knee', { 'rf-true-locked-knee': 'yes' }, ['BLK-H5']],
  ['giving way', { 'rf-giving-way': 'yes' }, ['BLK-H5']],
  ['dislocation', { 'rf-patellar-dislocation': 'yes' }, ['BLK-H5']],
  ['large effusion', { 'rf-effusion': 'moderate-large' }, ['BLK-H5']],
  ['rapid effusion', { 'rf-effusion': 'rapid-post-injury' }, ['BLK-H5']],
  ['large effusion of the other knee', { 'rf-effusion': { left: 'none', right: 'moderate-large' } }, ['BLK-H5']],
  ['cancer signs', { 'rf-cancer-systemic': 'yes' }, ['BLK-H6']],
  ['cannot bear weight', { 'rf-unable-weight-bear-atraumatic': 'yes' }, ['BLK-H6']],
  ['eating disorder', { 'dietary-restriction': 'current-eating-disorder' }, ['BLK-H7', 'BLK-S3']],
  ['weight loss 10 %', { 'weight-loss-1-month-pct': 10 }, ['BLK-H7', 'BLK-S3']],
  ['weight loss 9.9 %', { 'weight-loss-1-month-pct': 9.9 }, []],
  ['12 months without a period', { 'months-since-last-period': 12 }, ['BLK-H7', 'BLK-S3']],
  ['11 months without a period', { 'months-since-last-period': 11 }, ['BLK-S3']],
  ['3 months without a period', { 'months-since-last-period': 3 }, ['BLK-S3']],
  ['2 months without a period', { 'months-since-last-period': 2 }, []],
  ['9 periods', { 'menses-per-12-months': 9 }, ['BLK-S3']],
  ['10 periods', { 'menses-per-12-months': 10 }, []],
  ['low libido', { 'low-libido-hormonal-male': 'yes' }, ['BLK-S3']],
  ['body mass index 17.5', bmi(17.5), ['BLK-H7', 'BLK-S3']],
  ['body mass index 17.51', bmi(17.51), ['BLK-S3']],
  ['body mass index 18.49', bmi(18.49), ['BLK-S3']],
  ['body mass index 18.5', bmi(18.5), []],
  ['triad score 1', { 'dietary-restriction': 'some-or-past' }, []],
  ['triad score 2', { 'dietary-restriction': 'some-or-past', 'menarche-age': 15 }, ['BLK-S3']],
  ['triad score 5', { 'menarche-age': 16, 'bmd-z-score': -2, 'dietary-restriction': 'some-or-past' }, ['BLK-S3']],
  ['triad score 6', { 'menarche-age': 16, 'bmd-z-score': -2, 'bsi-previous-count': 2, 'dietary-restriction': 'none' }, ['BLK-H7']],
  ['one bone stress feature', { ...ENERGY, 'bsi-rest-pain': 'yes' }, ['BLK-S1']],
  ['earlier injury and more volume', { 'bsi-previous-count': 1, 'bsi-recent-volume-increase': 'yes' }, ['BLK-S2']],
  ['earlier injury alone', { 'bsi-previous-count': 1 }, []],
  ['high arches alone', { 'bsi-pes-cavus': 'yes' }, []],
  ['high arches and more volume', { 'bsi-pes-cavus': 'yes', 'bsi-recent-volume-increase': 'yes' }, ['BLK-S2']],
  ['walking hurts', { 'bsi-pain-walking': 'yes' }, ['BLK-S2']],
  ['earlier onset, triad 1', { 'bsi-progressive-earlier-onset': 'yes', 'dietary-restriction': 'some-or-past' }, []],
  [
    'earlier onset, triad 2',
    { 'bsi-progressive-earlier-onset': 'yes', 'dietary-restriction': 'some-or-past', 'menarche-age': 15 },
    ['BLK-S2', 'BLK-S3'],
  ],
  ['small effusion', { 'rf-effusion': 'small' }, ['BLK-S4']],
  ['inflammatory', { 'rf-inflammatory': 'yes' }, ['BLK-S4']],
  ['pregnant', { 'rf-pregnant-postpartum': 'yes' }, ['BLK-S4']],
  ['no progress', { 'rf-failed-progress': 'yes' }, ['BLK-S4']],
  ['under 16, said', { 'rf-child-adolescent': 'yes' }, ['BLK-S4']],
  ['bone medication alone', { 'bsi-bone-medication': 'yes' }, []],
  ['nothing', {}, []],
]

describe('each rule', () => {
  it.each(ALONE)('%s', (_name, answers, expected) => {
    expect(fired(answers)).toEqual(expected)
  })

  it('is one of 17, with RDY-1 beside the gate', () => {
    expect(BLOCKING_RULES.map(({ id }) => id)).toEqual([
      ...['E1', 'E2', 'E3', 'E4', 'E5'].map((id) => `BLK-${id}`),
      ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7'].map((id) => `BLK-${id}`),
      ...['S1', 'S2', 'S3', 'S4', 'S5'].map((id) => `BLK-${id}`),
    ])
  })

  it('blocks by its tier: everything, running and impact, running', () => {
    expect(gate({ 'rf-cardiac-symptoms': 'yes' })).toMatchObject({ state: 'emergency', blocks: ['running', 'impact', 'strength'] })
    expect(gate({ 'rf-giving-way': 'yes' })).toMatchObject({ state: 'hard', blocks: ['running', 'impact'] })
    expect(gate({ 'rf-inflammatory': 'yes' })).toMatchObject({ state: 'soft', blocks: ['running'] })
    expect(gate({})).toEqual({ state: 'clear', blocks: [], rules: [], unanswered: [] })
  })

  it('reads body mass index in one rule only: at 17.5 it is severe, and the moderate rule has the triad score alone', () => {
    const because = gate(bmi(17.5)).rules.map(({ id, because: answers }) => [id, answers.map(({ measure }) => measure)])
    expect(because).toEqual([
      ['BLK-H7', ['bmi']],
      ['BLK-S3', ['triad-cra-score']],
    ])
  })

  it('carries its tag, its action and the answers that set it off', () => {
    const [rule] = gate({ 'rf-effusion': { left: 'none', right: 'moderate-large' } }).rules
    expect(rule).toMatchObject({
      id: 'BLK-H5',
      tier: 'hard',
      tag: 'memory',
      action: 'Urgent orthopaedic / sports medicine review',
      because: [{ measure: 'rf-effusion', side: 'right', value: 'moderate-large' }],
      released: null,
    })
  })
})

describe('the age', () => {
  it('of 55 with an injury is an Ottawa item, read from the date of birth', () => {
    const injury = { 'rf-acute-trauma': 'yes', ...CLEAR_OTTAWA }
    expect([54, 55].map((age) => fired(injury, person(age)))).toEqual([[], ['BLK-E3']])
    expect(fired({}, person(80))).toEqual([])
  })

  it('under 16 is BLK-S4, to the day before the birthday', () => {
    expect([15, 16].map((age) => fired({}, person(age)))).toEqual([['BLK-S4'], []])
    expect(fired({}, { patient: { bornOn: '2010-12-02', sex: 'male' } })).toEqual(['BLK-S4'])
    expect(fired({}, { patient: { bornOn: '2010-12-01', sex: 'male' } })).toEqual([])
  })

  it('cannot be answered away', () => {
    expect(fired({ 'rf-child-adolescent': 'no' }, person(12))).toEqual(['BLK-S4'])
  })

  it('of 18 is where body mass index is read', () => {
    expect([17, 18].map((age) => fired(bmi(16), person(age)))).toEqual([[], ['BLK-H7', 'BLK-S3']])
    expect([17, 18].map((age) => fired(bmi(18), person(age)))).toEqual([[], ['BLK-S3']])
  })
})

describe('a man', () => {
  it('has no periods to be counted, and four triad items', () => {
    expect(fired({ 'menses-per-12-months': 0, 'months-since-last-period': 24 }, person(30, 'male'))).toEqual([])
    expect(fired({ 'menarche-age': 16 }, person(30, 'male'))).toEqual([])
  })
})

describe('bone stress (BLK-H1, H2, H3, S1)', () => {
  const features: readonly Answers[] = [
    { 'bsi-constant-pain': 'yes' },
    { 'bsi-rest-pain': 'yes' },
    { 'bsi-night-pain': 'yes' },
    { 'bsi-focal-bony-tenderness': 'fibula' },
    { 'bsi-hop-test': 'focal-bone-pain' },
  ]

  it('any two features are hard, any one is soft', () => {
    features.forEach((first, at) => {
      expect(fired({ ...ENERGY, ...first })).toEqual(['BLK-S1'])
      for (const second of features.slice(at + 1)) expect(fired({ ...ENERGY, ...first, ...second })).toContain('BLK-H1')
    })
  })

  it('a hop that cannot be done or was withheld is a feature; other pain and not done are none', () => {
    const hop = (value: string) => fired({ ...ENERGY, 'bsi-hop-test': value })
    expect(['unable', 'withheld', 'non-focal-pain'].map(hop)).toEqual([['BLK-S1'], ['BLK-S1'], []])
    expect(hop('not-done')).toEqual(['BLK-S5'])
  })

  it('a question positive on both sides counts once', () => {
    expect(fired({ ...ENERGY, 'bsi-focal-bony-tenderness': { left: 'fibula', right: 'fibula' } })).toEqual(['BLK-S1'])
    expect(fired({ ...ENERGY, 'bsi-focal-bony-tenderness': { left: 'none', right: 'fibula' } })).toEqual(['BLK-S1'])
  })

  it('a tender bone with a risk factor is hard', () => {
    const tender = { ...ENERGY, 'bsi-focal-bony-tenderness': 'fibula' }
    expect(fired({ ...tender, 'bsi-previous-count': 1 })).toContain('BLK-H2')
    expect(fired({ ...tender, 'bsi-pes-cavus': 'yes' })).toContain('BLK-H2')
    expect(fired({ ...tender, 'bsi-recent-volume-increase': 'yes' })).toContain('BLK-H2')
    expect(fired({ ...tender, 'bsi-recent-volume-increase': 'unknown' })).not.toContain('BLK-H2')
    expect(fired({ ...tender, 'bsi-previous-count': 1, 'bsi-recent-volume-increase': 'yes' })).not.toContain('BLK-S2')
  })

  it('a tender kneecap, front of the shin or lower thigh bone is hard', () => {
    const tender = (bone: string) => fired({ ...ENERGY, 'bsi-focal-bony-tenderness': bone }).includes('BLK-H3')
    expect(['patella', 'tibial-shaft-anterior', 'distal-femur'].map(tender)).toEqual([true, true, true])
    expect(['medial-tibial-plateau', 'lateral-tibial-plateau', 'tibial-shaft-posteromedial', 'fibula', 'other-bone'].map(tender)).toEqual(
      Array(5).fill(false),
    )
  })

  it('three months without a period with one feature is hard', () => {
    const months = (count: number, rest: string) =>
      fired({ ...ENERGY, 'months-since-last-period': count, 'bsi-rest-pain': rest }).includes('BLK-H7')
    expect([months(2, 'yes'), months(3, 'yes'), months(3, 'no')]).toEqual([false, true, false])
  })

  /** No feature is positive: thigh pain 2, groin 2 (one feature), plateau 2, earlier injury 2, load change 1, earlier onset 2, minus 5. */
  it('4 pattern points without any feature are soft; 3 are not', () => {
    const points = {
      'bsi-previous-count': 1,
      'pain-location': ['medial-tibial-plateau-bone', 'thigh'],
      'bsi-progressive-earlier-onset': 'yes',
    }
    const three = assess(clearCaseWith({ ...points }))
    expect([three.patterns.points.BSI, three.gate.rules.map(({ id }) => id)]).toEqual([3, []])
    const four = assess(clearCaseWith({ ...points, 'load-change-recent': ['race'] }))
    expect([four.patterns.points.BSI, four.gate.rules.map(({ id }) => id)]).toEqual([4, ['BLK-S1']])
    expect(four.gate.rules[0]?.because.map(({ measure }) => measure)).toEqual([
      'bsi-progressive-earlier-onset',
      'pain-location',
      'bsi-previous-count',
      'load-change-recent',
    ])
  })

  it('6 points are hard with one feature, and soft without', () => {
    const six = {
      'bsi-previous-count': 1,
      'pain-location': ['medial-tibial-plateau-bone', 'thigh'],
      'bsi-progressive-earlier-onset': 'yes',
      'bsi-focal-bony-tenderness': 'none',
    }
    const without = assess(clearCaseWith({ ...six, 'bsi-hop-test': 'non-focal-pain', 'load-change-recent': ['race'] }))
    expect([without.patterns.points.BSI, without.gate.rules.map(({ id }) => id)]).toEqual([6, ['BLK-S1']])
    const withFeature = assess(clearCaseWith({ ...ENERGY, ...six, 'bsi-hop-test': 'non-focal-pain', 'bsi-rest-pain': 'yes' }))
    expect(withFeature.patterns.points.BSI).toBe(7)
    expect(withFeature.gate.rules.map(({ id }) => id)).toContain('BLK-H1')
    const five = assess(
      clearCaseWith({
        ...ENERGY,
        'bsi-previous-count': 1,
        'pain-location': ['thigh'],
        'bsi-progressive-earlier-onset': 'yes',
        'bsi-hop-test': 'non-focal-pain',
        'bsi-rest-pain': 'yes',
      }),
    )
    expect([five.patterns.points.BSI, five.gate.state]).toEqual([5, 'soft'])
  })
})

describe('RDY-1', () => {
  const isReady = (answers: Answers) => findNotReady(caseWith(answers)).length === 0

  it('says not ready from 4 in walking, 4 in the brisk walk, or not settled next morning', () => {
    expect([3, 4].map((pain) => isReady({ 'pain-walking': pain }))).toEqual([true, false])
    expect([3, 4].map((pain) => isReady({ 'pain-walk-30min': pain }))).toEqual([true, false])
    expect([1439, 1440].map((minutes) => isReady({ 'pain-return-to-baseline-min': minutes }))).toEqual([true, false])
    expect(isReady({ 'pain-walking': { left: 0, right: 4 } })).toBe(false)
  })

  it('is no gate rule', () => {
    expect(gate({ 'pain-walking': 9, 'pain-walk-30min': 9 }).state).toBe('clear')
  })
})
