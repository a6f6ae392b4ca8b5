import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { parseCase, requirePlanning } from '@/lib/case-file/parse-case'
import { proposePlan } from '@/lib/clinical/plan/propose-plan'
import { assess } from '@/lib/clinical/screening/assess'
import { buildPlanPaper, type PlanPaperFacts } from './plan-paper'
import { renderPlanPdf } from './render-plan-pdf'
import type { PlanPaper } from './types'

function factsOf(example: string): PlanPaperFacts {
  const parsed = parseCase(readFileSync(`examples/${example}.json`, 'utf8'))
  const planned = parsed.ok ? requirePlanning(parsed.value) : parsed
  if (!planned.ok) throw new Error(`${example} is not a case.`)
  const { value } = planned
  return {
    clinic: { name: 'Alder Street Physiotherapy', phone: '0113 496 0182', paper: 'a4' },
    clinician: { name: 'Priya Castellan', profession: 'physiotherapist' },
    patient: { givenName: 'Rosa', familyName: 'Marsh' },
    condition: value.condition,
    side: value.symptomaticSide,
    result: assess(value),
    document: proposePlan(value),
    planning: value.planning,
    planNumber: 2,
    issuedOn: '2026-12-02',
    link: null,
  }
}

/** The words of every page as a reader would copy them; blanks and hyphens do not count, because layout makes and breaks them. */
async function read(pdf: Buffer): Promise<{ pages: number; text: string }> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const parts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    parts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return { pages: document.numPages, text: squeeze(parts.join(' ')) }
}

const squeeze = (words: string) => words.replace(/[\s-]+/g, '')

/** Every sentence, dose, date and list line that the paper promises, in the order in which it promises them. */
function promised(paper: PlanPaper): string[] {
  return [
    paper.title,
    paper.found,
    ...paper.firstWeek.days.flatMap(({ name, date, tasks }) => [name + date, ...tasks.flatMap(({ what, detail }) => [what, detail])]),
    ...paper.lights.flatMap(({ name, when, act }) => [name, when, act]),
    ...paper.call.soon,
    ...paper.call.today,
    ...paper.notes,
    ...paper.weeks.flatMap(({ title, from, minutes, lines }) => [
      title,
      from,
      minutes,
      ...lines.flatMap(({ day, step, what }) => [day, step, what]),
    ]),
    ...paper.strength.flatMap(({ title, lead, exercises, exceptions }) => [
      title,
      lead,
      ...exercises.flatMap(({ name, dose, effort, cue, steps }) => [name, dose, effort, cue, ...steps]),
      ...exceptions,
    ]),
    ...paper.topics.flatMap(({ title, text }) => [title, text]),
    ...paper.flareUp.steps,
  ]
}

async function expectEveryWord(paper: PlanPaper): Promise<void> {
  const { text } = await read(await renderPlanPdf(paper))
  let from = 0
  for (const words of promised(paper)) {
    const at = text.indexOf(squeeze(words), from)
    expect(at, `"${words}" is printed, and after what stands before it`).toBeGreaterThanOrEqual(0)
    from = words === '' ? from : at
  }
}

describe('the printed plan', { timeout: 60_000 }, () => {
  it.each(['pfp-crossover', 'itbs-downhill', 'bsi-low-risk-cleared', 'review-visit', 'bone-stress'])(
    '%s has every word, in order',
    async (example) => {
      await expectEveryWord(buildPlanPaper(factsOf(example)))
    },
  )

  it('26 weeks on letter paper with a very long clinic name and an unbroken name lose nothing', async () => {
    const facts = factsOf('pfp-crossover')
    const planning = { ...facts.planning, weeks: 26 }
    const paper = buildPlanPaper({ ...facts, planning, clinic: { name: 'Clinic '.repeat(20).trim(), phone: '0', paper: 'letter' } })
    await expectEveryWord({ ...paper, title: `Your plan, ${'Abcdefghij'.repeat(6)}` })
  })

  it.each(['Łukasz Żółć', 'Νίκος Παπαδόπουλος', 'Наталья Щербакова', 'Nguyễn Thị Hương', 'Zoë Brontë'])(
    'prints the name %s exactly',
    async (name) => {
      const paper = { ...buildPlanPaper(factsOf('pfp-crossover')), title: `Your plan, ${name}`, weeks: [], strength: [] }
      expect((await read(await renderPlanPdf(paper))).text).toContain(squeeze(name))
    },
  )

  it('says which letters it cannot print instead of printing something else', async () => {
    const paper = { ...buildPlanPaper(factsOf('pfp-crossover')), runner: '王小明, left knee' }
    await expect(renderPlanPdf(paper)).rejects.toThrow('王 小 明')
  })

  it('gives the same bytes for the same paper, and numbers its pages', async () => {
    const paper = { ...buildPlanPaper(factsOf('pfp-crossover')), strength: [] }
    const [first, second] = [await renderPlanPdf(paper), await renderPlanPdf(paper)]
    expect(first.equals(second)).toBe(true)
    const { pages, text } = await read(first)
    for (let page = 1; page <= pages; page++) expect(text).toContain(`Page${page}of${pages}`)
  })

  it('draws the link and does not write it', async () => {
    const link = 'https://clinic.example/p/Q2FuYXJ5VG9rZW4'
    const pdf = await renderPlanPdf(buildPlanPaper({ ...factsOf('pfp-crossover'), link }))
    expect((await read(pdf)).text).not.toContain('Q2FuYXJ5')
    expect(pdf.toString('latin1')).not.toContain('Q2FuYXJ5')
  })

  it('a document that hangs is ended in time, and the next one is printed', async () => {
    const paper = { ...buildPlanPaper(factsOf('pfp-crossover')), strength: [], weeks: [] }
    await expect(renderPlanPdf(paper, 1)).rejects.toThrow('could not be made')
    expect((await renderPlanPdf(paper)).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
