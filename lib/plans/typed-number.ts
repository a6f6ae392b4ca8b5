import { z } from 'zod'

interface Limits {
  readonly min: number
  readonly max: number
  /** What a blank field is told. */
  readonly empty: string
  readonly unit: string
}

/** A whole number as it was typed. Blank, text and fractions are refused with words; nothing is rounded or clamped. */
export const wholeNumber = (limits: Limits) => typedNumber(limits, /^\d{1,9}$/, 'Use a whole number, in digits.')

/** A number with an optional fraction, point or comma. */
export const decimal = (limits: Limits) => typedNumber(limits, /^\d{1,9}([.,]\d{1,3})?$/, 'Use a number, in digits.')

/** A field that may be left blank: blank is null, never 0. */
export const optional = <Out>(schema: z.ZodType<Out, string>) =>
  z.string().transform((text, ctx): Out | null => {
    if (text.trim() === '') return null
    const read = schema.safeParse(text)
    if (read.success) return read.data
    for (const { message } of read.error.issues) ctx.issues.push({ code: 'custom', input: text, message })
    return z.NEVER
  })

function typedNumber({ min, max, empty, unit }: Limits, shape: RegExp, badShape: string) {
  return z
    .string()
    .max(40)
    .transform((raw, ctx): number => {
      const text = raw.trim()
      const fail = (message: string) => {
        ctx.issues.push({ code: 'custom', input: raw, message })
        return z.NEVER
      }
      if (text === '') return fail(empty)
      if (!shape.test(text)) return fail(badShape)
      const value = Number(text.replace(',', '.'))
      return value < min || value > max ? fail(`Enter ${min} to ${max} ${unit}.`) : value
    })
}
