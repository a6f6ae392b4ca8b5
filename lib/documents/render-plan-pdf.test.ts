import { describe, expect, it } from 'vitest'
import type { PlanCase } from '@/lib/clinical/plan/types'
import { buildPlanPaper } from './plan-paper'
import { renderPdf } from './render-pdf'
import { exampleCase, factsOf, readPdf, squeeze } from './test-paper'
import type { PaperCell, PaperCue, PaperStrengthSheet, PaperWeeksAhead, PlanPaper } from './types'

const cellWords = (cells: readonly PaperCell[]) => cells.flatMap(({ kind, dose }) => (kind === 'skip' ? ['–'] : dose))

function aheadWords({ lead, moves, rules, logTitle, weeks }: PaperWeeksAhead): string[] {
  return [
    lead,
    ...moves.flatMap(({ when, then }) => [when, then]),
    ...rules,
    logTitle,
    ...weeks.flatMap(({ title, from, minutes, lines }) => [
      title,
      from,
      minutes,
      ...lines.flatMap(({ day, step, what }) => [day, step, what]),
    ]),
  ]
}

function sheetWords({ title, lead, hardEnough, pain, key, heads, exercises, more }: PaperStrengthSheet): string[] {
  return [
    title,
    lead,
    hardEnough,
    pain,
    key,
    ...heads.flat().flatMap(({ weekday, date }) => [weekday, date]),
    ...exercises.flatMap(({ name, dose, effort, cue, steps, cells }) => [name, dose, effort, cue, steps, ...cellWords(cells.flat())]),
    ...more.flatMap(({ heads: dates, rows }) => [
      ...dates.flatMap(({ weekday, date }) => [weekday, date]),
      ...rows.flatMap(({ name, cells }) => [name, ...cellWords(cells)]),
    ]),
  ]
}

function cueWords({ title, text, practice, note, logTitle, logHeads, logRows }: PaperCue): string[] {
  const heads = logHeads.flatMap(({ weekday, date }) => [weekday, date])
  return [title, text, ...practice.flatMap(({ runs, what }) => [runs, what]), note, logTitle, ...heads, ...logRows]
}

/** Every sentence, dose, date and list line that the paper promises, in the order in which it promises them. */
function promised(paper: PlanPaper): string[] {
  return [
    paper.clinic.name,
    paper.clinician,
    paper.runner,
    paper.title,
    paper.found,
    ...paper.notes,
    ...(paper.firstWeek?.days ?? []).flatMap(({ name, date, tasks }) => [
      name + date,
      ...tasks.flatMap(({ what, detail, lasts, onlyIf }) => [what, detail, lasts, onlyIf]),
    ]),
    ...(paper.lights?.lights ?? []).flatMap(({ name, when, act }) => [name, when, act]),
    paper.lights?.note ?? '',
    paper.clinic.address,
    paper.clinic.phone,
    ...paper.call.soon,
    ...paper.call.today,
    ...(paper.ahead ? aheadWords(paper.ahead) : []),
    ...paper.strength.flatMap(sheetWords),
    ...(paper.cue ? cueWords(paper.cue) : []),
    ...paper.topics.flatMap(({ title, text }) => [title, text]),
    paper.flareUp.title,
    ...paper.flareUp.steps,
  ]
}

async function expectEveryWord(paper: PlanPaper): Promise<void> {
  const { text } = await readPdf(await renderPdf(paper))
  let from = 0
  for (const words of promised(paper)) {
    const at = text.indexOf(squeeze(words), from)
    expect(at, `"${words}" is printed, and after what stands before it`).toBeGreaterThanOrEqual(0)
    from = at
  }
}

const withPlanning = (planning: Partial<PlanCase['planning']>) => (planCase: PlanCase) => ({
  ...planCase,
  planning: { ...planCase.planning, ...planning },
})

/** A runner whose half hour of walking hurts too much to run. */
const sore = (planCase: PlanCase): PlanCase => ({
  ...planCase,
  observations: planCase.observations.map((found) => (found.measure === 'pain-walk-30min' ? { ...found, value: 5 } : found)),
})

const pfp = () => buildPlanPaper(factsOf(exampleCase('pfp-crossover')))
const short = (paper: PlanPaper): PlanPaper => ({ ...paper, ahead: null, strength: [], gait: null })

describe('the printed plan', { timeout: 120_000 }, () => {
  it.each(['pfp-crossover', 'itbs-downhill', 'bsi-low-risk-cleared', 'review-visit', 'both-knees', 'bone-stress'])(
    '%s has every word, in order',
    async (example) => {
      await expectEveryWord(buildPlanPaper(factsOf(exampleCase(example))))
    },
  )

  it('has every word of a plan that walks first', async () => {
    const paper = buildPlanPaper(factsOf(exampleCase('pfp-crossover', sore)))
    expect(paper.ahead?.logTitle).toBe('Walk log')
    await expectEveryWord(paper)
  })

  it('has every word of a running cue with its practice', async () => {
    const paper = pfp()
    expect(paper.cue?.practice.length).toBeGreaterThan(1)
    await expectEveryWord({ ...short(paper), cue: paper.cue })
  })

  it('26 weeks on letter paper, seven exercises, a very long clinic name and unbroken names lose nothing', async () => {
    const facts = factsOf(
      exampleCase('pfp-crossover', withPlanning({ weeks: 26, equipment: ['mini-band', 'step', 'dumbbell', 'leg-press'] })),
    )
    const paper = buildPlanPaper({
      ...facts,
      clinic: {
        name: `Clinic ${'of Many Words '.repeat(12)}`,
        addressLines: 'Street '.repeat(30),
        phone: '0113 496 0182',
        paper: 'letter',
      },
      clinician: { name: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(2), profession: 'physiotherapist' },
      patient: { givenName: 'Abcdefghij'.repeat(6), familyName: 'Klmnopqrst'.repeat(6) },
    })
    const [sheet] = paper.strength
    const seven = { ...sheet, exercises: [...(sheet?.exercises ?? []), ...(paper.strength[1]?.exercises ?? [])].slice(0, 7) }
    await expectEveryWord({ ...paper, strength: [seven as PaperStrengthSheet, ...paper.strength.slice(1)] })
  })

  it.each([
    'Łukasz Żółć',
    'Νίκος Παπαδόπουλος',
    'Наталья Щербакова',
    'Nguyễn Thị Hương',
    'Þórður Æðalbjörg',
    'Ẹ̀bùn Ọláńrewájú',
    'ნინო ბერიძე',
    'Հայկ Սարգսյան',
    'Zoë d’Arcy-O’Neill',
  ])('prints the name %s exactly, on every page', async (name) => {
    const { pages } = await readPdf(await renderPdf(short({ ...pfp(), runner: name })))
    for (const page of pages) expect(squeeze(page)).toContain(squeeze(name))
  })

  it.each(['محمد العربي', 'שרה כהן'])('prints the name %s, whose words stand from right to left', async (name) => {
    const { pages } = await readPdf(await renderPdf(short({ ...pfp(), runner: name })))
    for (const page of pages) for (const word of name.split(' ')) expect(squeeze(page)).toContain(word)
  })

  it('says which letters it cannot print instead of printing something else', async () => {
    const paper = { ...pfp(), runner: '王小明, left knee' }
    await expect(renderPdf(paper)).rejects.toMatchObject({ code: 'unprintable', message: expect.stringContaining('王 小 明') })
  })

  it('gives the same bytes for the same paper, and numbers its pages', async () => {
    const paper = short(pfp())
    const [first, second] = [await renderPdf(paper), await renderPdf(paper)]
    expect(first.equals(second)).toBe(true)
    const { pages } = await readPdf(first)
    pages.forEach((page, index) => expect(page).toContain(`Page ${index + 1} of ${pages.length}`))
  })

  it('carries the clinic as its author, the day of issue as its date, and every font inside', async () => {
    const pdf = await renderPdf({ ...pfp(), runner: 'Νίκος Щербакова' })
    expect((await readPdf(pdf)).info).toMatchObject({
      Title: 'Your plan, Rosa',
      Author: 'Alder Street Physiotherapy',
      CreationDate: 'D:20261202000000Z',
    })
    const source = pdf.toString('latin1')
    const fonts = source.match(/\/Type \/Font\b/g)?.length ?? 0
    const files = source.match(/\/FontFile[23] /g)?.length ?? 0
    // Each font of a Unicode text is two objects, the composite font and the font below it, over one embedded file.
    expect(files).toBeGreaterThan(0)
    expect(fonts).toBe(2 * files)
  })

  it('draws the link and does not write it', async () => {
    const link = 'https://clinic.example/p/Q2FuYXJ5VG9rZW4'
    const pdf = await renderPdf(short(buildPlanPaper({ ...factsOf(exampleCase('pfp-crossover')), link })))
    expect((await readPdf(pdf)).text).not.toContain('Q2FuYXJ5')
    expect(pdf.toString('latin1')).not.toContain('Q2FuYXJ5')
  })
})
