import { z } from 'zod'

/** Control characters and halves of a character. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u
const UNPRINTABLE_BUT_LINES = /(?![\n\t])[\p{Cc}\p{Cs}]/u

/** One line of text as typed: blanks around it go, and what no keyboard types is refused. Empty stays the empty text. */
export function lineOfText(max: number) {
  return z
    .string()
    .max(max, `Use at most ${max} characters.`)
    .trim()
    .refine((text) => !UNPRINTABLE.test(text), 'Remove the characters that cannot be printed.')
}

/** The same, where an empty text is not enough. */
export function requiredLine(max: number, empty: string) {
  return lineOfText(max).refine((text) => text !== '', empty)
}

/** Text that may run over several lines. */
export function linesOfText(max: number) {
  return z
    .string()
    .max(max, `Use at most ${max} characters.`)
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .refine((text) => !UNPRINTABLE_BUT_LINES.test(text), 'Remove the characters that cannot be printed.')
}
