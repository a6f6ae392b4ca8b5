import { fileURLToPath } from 'node:url'
import { assess } from '@/lib/clinical/screening/assess'
import type { PlanCase, PlanDocument } from '@/lib/clinical/plan/types'
import { buildPlanPaper } from '@/lib/documents/plan-paper'
import { renderPdf } from '@/lib/documents/render-pdf'
import { writeWhole } from './write-whole'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface PdfRequest {
  readonly document: PlanDocument
  readonly planCase: PlanCase
  readonly paper: 'a4' | 'letter'
  readonly file: string
}

/** Prints a plan to a file, whole or not at all. A case names nobody, so the paper has no names either. */
export async function writePlanPdf(request: PdfRequest): Promise<void> {
  await writeWhole(request.file, await render(request), 'The PDF')
}

/** The renderer finds its fonts and its thread from the folder of the product, wherever the command was typed. */
async function render({ document, planCase, paper }: PdfRequest): Promise<Buffer> {
  const typedIn = process.cwd()
  process.chdir(ROOT)
  try {
    return await renderPdf(
      buildPlanPaper({
        clinic: { name: 'Footfall', phone: '', paper },
        clinician: { name: '', profession: '' },
        patient: { givenName: '', familyName: '' },
        condition: planCase.condition,
        side: planCase.symptomaticSide,
        result: assess(planCase),
        document,
        planning: planCase.planning,
        planNumber: 1,
        issuedOn: planCase.asOf,
        link: null,
      }),
    )
  } finally {
    process.chdir(typedIn)
  }
}
