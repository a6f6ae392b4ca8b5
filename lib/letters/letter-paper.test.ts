import { describe, expect, it } from 'vitest'
import { footfallsDrawing } from '@/components/figures/footfalls'
import { kneeMapDrawing } from '@/components/figures/knee-map'
import { placeLabel } from '@/components/figures/knee/place-label'
import { pelvisDrawing } from '@/components/figures/pelvis'
import type { AssessmentCase } from '@/lib/clinical/screening/types'
import { renderPdf } from '@/lib/documents/render-pdf'
import { exampleCase, readPdf, squeeze } from '@/lib/documents/test-paper'
import { buildLetterPaper, type LetterPaperFacts } from './letter-paper'
import { letterFactsOf } from './test-facts'
import type { LetterKind, LetterPaper } from './types'

const facts = (kind: LetterKind, example = 'bone-stress', change: (c: AssessmentCase) => AssessmentCase = (c) => c) =>
  letterFactsOf(kind, change(exampleCase(example)))

const changed = (kind: LetterKind, change: Partial<LetterPaperFacts>, example?: string) =>
  buildLetterPaper({ ...facts(kind, example), ...change })

/** Every word of the paper, in whatever order its kind prints them. */
function promised(paper: LetterPaper): string[] {
  const { gate, urgency } = paper
  return [
    paper.title,
    paper.dated,
    ...paper.recipient,
    ...paper.about.flatMap(({ name, value }) => [name, value]),
    urgency?.title ?? '',
    urgency?.text ?? '',
    paper.basis.text,
    ...[paper.opening, paper.found, paper.asked, paper.closing].flat(),
    paper.signature.name,
    paper.signature.profession,
    paper.clinic.address,
    gate.lead,
    ...gate.rules.flatMap(({ title, id, tier, because, action, released }) => [title, `${id}, ${tier}`, ...because, action, released]),
    ...gate.unanswered,
    ...gate.answeredNo,
    ...paper.factors.flatMap(({ name, verdict, drivers }) => [name, verdict, ...drivers]),
    ...paper.tests.flatMap(({ title, tests }) => [
      title,
      ...tests.flatMap(({ name, readings, small }) => [
        name,
        ...readings.flatMap(({ value, level, band, note }) => [value, level, band, note]),
        ...small,
      ]),
    ]),
    ...paper.notDone,
    ...paper.amendments.flatMap(({ what, original, corrected, reason, who }) => [what, original, corrected, reason, who]),
    ...paper.sources,
  ]
}

async function expectEveryWord(paper: LetterPaper): Promise<readonly string[]> {
  const { pages } = await readPdf(await renderPdf(paper))
  const text = pages.map((page, index) => withoutHeadAndFoot(paper, squeeze(page), `${index + 1} of ${pages.length}`)).join('')
  for (const words of promised(paper)) expect(text, `"${words}" is printed`).toContain(squeeze(words))
  pages.forEach((page, index) => {
    expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
    expect(page).toContain(paper.fingerprint)
    expect(squeeze(page)).toContain(squeeze(paper.version))
  })
  return pages
}

/** What stands on every page would come between the two halves of a text that runs over. */
function withoutHeadAndFoot({ clinic, clinician, runner, version, fingerprint }: LetterPaper, page: string, number: string): string {
  const fixed = [clinic.name + clinician + runner, version, `Page ${number}`, `Fingerprint ${fingerprint}`]
  return fixed.reduce((rest, words) => rest.replace(squeeze(words), ''), page)
}

describe('a referral letter', () => {
  it('says how soon by the worst rule, asks what the rules ask, and names the answers that set them off', () => {
    const paper = buildLetterPaper(facts('referral-letter'))
    expect(paper.urgency).toMatchObject({ title: 'Urgent', isShut: true })
    expect(paper.asked).toContain('Stop running; medical review, radiograph then MRI; non-impact fitness only.')
    expect(paper.asked).toHaveLength(1)
    expect(paper.closing).toContain('Running and impact are stopped until I hear from you.')
    expect(paper.gate.rules.map(({ id }) => id)).toContain('H1')
    expect(paper.gate.rules.find(({ id }) => id === 'H1')?.because).toContain('Night pain, or wakes from sleep: Yes')
  })

  it('is for the same day behind an emergency rule', () => {
    const paper = buildLetterPaper(facts('referral-letter', 'suspected-dvt'))
    expect(paper.urgency?.title).toBe('Same day')
    expect(paper.asked).toContain('Same-day medical assessment (Wells <2 still needs D-dimer pathway).')
  })

  it('from a draft says so, and names what has no answer', () => {
    const from = facts('referral-letter', 'nothing-answered')
    const assessment = { ...from.assessment, status: 'draft' as const, signedAt: null, signedName: null }
    const paper = buildLetterPaper({ ...from, assessment })
    expect(paper.basis).toMatchObject({ isSigned: false, text: expect.stringContaining('not signed yet') })
    expect(paper.basis.text).toContain('until 1 December 2026 at 09:30')
    expect(paper.gate.unanswered.length).toBeGreaterThan(20)
    expect(paper.gate.answeredNo).toEqual([])
    expect(paper.urgency).toBeNull()
  })

  it('shows an override with its name, day, review and reason', () => {
    const { gate } = buildLetterPaper(facts('report', 'small-effusion-overridden'))
    expect(gate.rules.find(({ id }) => id === 'S4')?.released).toMatch(/^Overridden by .+ on \d+ \w+ \d{4}, to be reviewed by /)
  })
})

describe('the printed numbers', () => {
  it('carry unit, band, tag, error and sources', () => {
    const paper = buildLetterPaper(facts('report', 'pfp-crossover'))
    const gait = paper.tests.find(({ title }) => title === 'Running gait')
    const drop = gait?.tests.find(({ name }) => name === 'Pelvic drop')
    expect(drop?.readings.map(({ side }) => side)).toEqual(['left', 'right'])
    for (const { value, band } of drop?.readings ?? []) {
      expect(value).toMatch(/^\d+(\.\d+)?°$/)
      expect(band).toMatch(/°.*, convention$/)
    }
    expect(drop?.small[0]).toMatch(/^Measurement error: Smallest detectable difference 2\.7-2\.8 deg between days; .* \(verified\)$/)
    expect(drop?.refs).toMatch(/^\[\d+, \d+, \d+\]$/)
    expect(paper.sources.some((source) => source.includes('Bramah C, Preece SJ, Gill N, Herrington L. 2018.'))).toBe(true)
  })

  it('are all there: every reading of the assessment is a number on paper, or a plain no in the list', () => {
    for (const example of ['pfp-crossover', 'bone-stress', 'both-knees']) {
      const from = facts('report', example)
      const paper = buildLetterPaper(from)
      const printed = paper.tests.flatMap(({ tests }) => tests.flatMap(({ readings }) => readings)).length
      expect(printed + paper.gate.answeredNo.length).toBe(from.record.result.interpretations.length)
    }
  })
})

describe('the printed letter', { timeout: 120_000 }, () => {
  it.each([
    ['referral-letter', 'bone-stress'],
    ['referral-letter', 'suspected-dvt'],
    ['report', 'pfp-crossover'],
    ['report', 'both-knees'],
    ['report', 'small-effusion-overridden'],
    ['report', 'nothing-answered'],
  ] as const)('%s of %s has every word on paper', async (kind, example) => {
    await expectEveryWord(buildLetterPaper(facts(kind, example)))
  })

  it('draws the recorded numbers and says them', async () => {
    const paper = buildLetterPaper(facts('report', 'pfp-crossover'))
    const { gait, knees, wings } = paper.figures
    const { text } = await readPdf(await renderPdf(paper))
    const dropDeg = gait?.pelvicDropDeg.left ?? null
    expect(dropDeg).not.toBeNull()
    expect(wings.length).toBeGreaterThan(0)
    const drawings = [
      pelvisDrawing({ side: 'left', dropDeg, width: 190 }),
      footfallsDrawing({ ...(gait as NonNullable<typeof gait>), width: 680 }),
      ...knees.map((knee) => kneeMapDrawing({ ...knee, labelOf: placeLabel, width: 420 })),
    ]
    for (const { description } of drawings) expect(text).toContain(squeeze(description))
  })

  it('shows amendments: the original, what stands, why, who and when', async () => {
    const from = facts('report', 'pfp-crossover')
    const amendment = {
      id: 'x',
      number: 1,
      measure: 'running-cadence',
      side: 'none',
      original: { kind: 'value', value: 158 },
      corrected: { kind: 'value', value: 166 },
      reason: 'One foot was counted and doubled wrongly; Ελένη Щербакова read the film again.',
      ruleVersion: '2026.1',
      amendedAt: '2026-12-02T10:15:00Z',
      amendedName: 'Łukasz Żółć',
    } as const
    const paper = buildLetterPaper({ ...from, record: { ...from.record, amendments: [amendment] } })
    expect(paper.amendments[0]).toMatchObject({ original: '158 /min', corrected: '166 /min' })
    expect(paper.amendments[0]?.who).toBe('Łukasz Żółć, 2 December 2026 at 10:15, rules 2026.1')
    expect(paper.basis.text).toContain('1 amendment since, shown below.')
    await expectEveryWord(paper)
  })

  it('long free text, long names and other alphabets lose nothing and flow over the pages', async () => {
    const line = 'She has trained for the Νίκος Παπαδόπουλος memorial run for months and would like to know what may be done meanwhile. '
    const found = Array.from({ length: 30 }, (_, at) => `${at + 1}. ${line.repeat(3)}`).join('\n')
    const words = {
      ...facts('referral-letter').words,
      found,
      recipient: `Д-р ${'Абвгдежз'.repeat(8)}\n${'Surgery of many words '.repeat(6)}`,
    }
    const paper = changed('referral-letter', {
      words,
      patient: {
        id: 'p',
        givenName: 'Wolfeschlegelsteinhausenbergerdorff',
        familyName: 'Klmnopqrst'.repeat(6),
        bornOn: '1990-04-02',
        sex: 'female',
      },
      clinic: {
        name: `Clinic ${'of Many Words '.repeat(12)}`,
        addressLines: 'Street '.repeat(30),
        phone: '0113 496 0182',
        paper: 'letter',
        timeZone: 'UTC',
      },
    })
    expect((await expectEveryWord(paper)).length).toBeGreaterThan(5)
  })

  it('gives the same bytes for the same paper, with every font inside', async () => {
    const paper = buildLetterPaper(facts('referral-letter'))
    const [first, second] = [await renderPdf(paper), await renderPdf(paper)]
    expect(first.equals(second)).toBe(true)
    expect((await readPdf(first)).info).toMatchObject({ Title: 'Referral letter', CreationDate: 'D:20261202000000Z' })
    const source = first.toString('latin1')
    const files = source.match(/\/FontFile[23] /g)?.length ?? 0
    expect(files).toBeGreaterThan(0)
    expect(source.match(/\/Type \/Font\b/g)?.length).toBe(2 * files)
  })

  it('says on every page of a preview that it is not issued', async () => {
    const paper = changed('report', { isIssued: false })
    const { pages } = await readPdf(await renderPdf(paper))
    for (const page of pages) expect(squeeze(page)).toContain(squeeze('Preview of 2 December 2026, not issued'))
  })
})
