import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { parseCase, requirePlanning } from '@/lib/case-file/parse-case'
import { proposePlan } from '@/lib/clinical/plan/propose-plan'
import type { PlanCase } from '@/lib/clinical/plan/types'
import { assess } from '@/lib/clinical/screening/assess'
import type { PlanPaperFacts } from './plan-paper'

/** One of the example cases, changed where a test needs it. */
export function exampleCase(example: string, change: (planCase: PlanCase) => PlanCase = (planCase) => planCase): PlanCase {
  const parsed = parseCase(readFileSync(`examples/${example}.json`, 'utf8'))
  const planned = parsed.ok ? requirePlanning(parsed.value) : parsed
  if (!planned.ok) throw new Error(`${example} is not a case.`)
  return change(planned.value)
}

/** What a paper is made from, for a case with invented names. */
export function factsOf(planCase: PlanCase): PlanPaperFacts {
  return {
    clinic: { name: 'Alder Street Physiotherapy', addressLines: '14 Alder Street\nLeeds', phone: '0113 496 0182', paper: 'a4' },
    clinician: { name: 'Priya Castellan', profession: 'physiotherapist' },
    patient: { givenName: 'Rosa', familyName: 'Marsh' },
    condition: planCase.condition,
    side: planCase.symptomaticSide,
    result: assess(planCase),
    document: proposePlan(planCase),
    planning: planCase.planning,
    planNumber: 2,
    issuedOn: '2026-12-02',
    link: null,
  }
}

export interface ReadPdf {
  readonly pages: readonly string[]
  /** All pages, squeezed. */
  readonly text: string
  readonly info: Readonly<Record<string, unknown>>
}

/** The words of every page as a reader would copy them. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  const { info } = await document.getMetadata()
  return { pages, text: squeeze(pages.join(' ')), info: info as Record<string, unknown> }
}

/** Blanks do not count, because layout makes and breaks them. */
export const squeeze = (words: string) => words.normalize('NFC').replace(/\s+/gu, '')
