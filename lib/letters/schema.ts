import { z } from 'zod'
import { linesOfText } from '@/lib/platform/typed-text'

/** Long enough for any letter; longer is a paste by mistake. */
const MOST = 6000

const letterWords = z.object({
  recipient: linesOfText(600),
  opening: linesOfText(MOST),
  found: linesOfText(MOST),
  asked: linesOfText(MOST),
  closing: linesOfText(MOST),
})

export const startLetterSchema = z.object({
  /** Made with the page, so that a button pressed twice starts one letter. */
  letterId: z.uuid(),
  assessmentId: z.uuid(),
  kind: z.enum(['report', 'referral-letter']),
})
export type StartLetterInput = z.output<typeof startLetterSchema>

export const reviseLetterSchema = z.object({
  letterId: z.uuid(),
  /** Of the letter as it was last saved from this page. */
  version: z.int().min(1),
  words: letterWords,
})
export type ReviseLetterInput = z.output<typeof reviseLetterSchema>

export const issueLetterSchema = z.object({ letterId: z.uuid(), version: z.int().min(1) })
export type IssueLetterInput = z.output<typeof issueLetterSchema>
