import { z } from 'zod'

/** A text with a length limit, so that no file can fill a page or a log. */
export const words = (longest: number) => z.string({ error: 'A text.' }).max(longest, { error: `A text of at most ${longest} characters.` })

/** A text that must say something. */
export const saidWords = (longest: number) =>
  words(longest).refine((text) => text.trim() !== '', { error: `A text of 1 to ${longest} characters.` })

/** A number between limits, both included. NaN and infinities are no numbers. */
export function numberFrom(min: number, max: number) {
  const error = `A number from ${min} to ${max}.`
  return z.number({ error }).min(min, { error }).max(max, { error })
}

/** A whole number between limits, both included. */
export function wholeNumberFrom(min: number, max: number) {
  const error = `A whole number from ${min} to ${max}.`
  return z.int({ error }).min(min, { error }).max(max, { error })
}

/** One of a few words. */
export const oneOf = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.enum(options, { error: `One of: ${options.join(', ')}.` })

export const yesOrNo = z.boolean({ error: 'true or false.' })

/** A group of fields; keys that do not belong are refused, because a misspelt answer must not pass for one that was not given. */
export const group = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject(shape, { error: 'A group of fields.' })

export const list = <Entry extends z.ZodType>(entry: Entry, atMost: number) =>
  z.array(entry, { error: 'A list.' }).max(atMost, { error: `A list of at most ${atMost}.` })
