import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openPdfThread } from './pdf-thread'
import { buildPlanPaper } from './plan-paper'
import { exampleCase, factsOf } from './test-paper'

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))
const paper = buildPlanPaper(factsOf(exampleCase('pfp-crossover')))
const entitled = (title: string) => ({ ...paper, title })
const words = (bytes: Uint8Array) => Buffer.from(bytes).toString()

describe('the thread that makes PDFs', { timeout: 30_000 }, () => {
  it('ends a document that hangs, says so, and makes the next one', async () => {
    const thread = openPdfThread({ file: fixture('pdf-worker.mjs'), killAfterMs: 200 })
    const hanging = thread.render(entitled('hang'))
    const next = thread.render(entitled('next'))
    await expect(hanging).rejects.toMatchObject({ code: 'too-long' })
    expect(words(await next)).toBe('next')
  })

  it('says that a document failed and makes the next one', async () => {
    const thread = openPdfThread({ file: fixture('pdf-worker.mjs') })
    await expect(thread.render(entitled('fail'))).rejects.toMatchObject({ code: 'failed' })
    expect(words(await thread.render(entitled('next')))).toBe('next')
  })

  it('survives the end of its thread, in a document and between two', async () => {
    const thread = openPdfThread({ file: fixture('pdf-worker.mjs') })
    await expect(thread.render(entitled('die'))).rejects.toMatchObject({ code: 'failed' })
    expect(words(await thread.render(entitled('die-after')))).toBe('die-after')
    await new Promise((resolve) => setImmediate(resolve))
    const after = await thread.render(entitled('next')).catch((error: unknown) => error)
    // The thread may end before or during the next document; either way the one after it is made.
    if (after instanceof Error) expect(words(await thread.render(entitled('next')))).toBe('next')
    else expect(words(after as Uint8Array)).toBe('next')
  })

  it('hands every caller its own document, in order', async () => {
    const thread = openPdfThread({ file: fixture('pdf-worker.mjs') })
    const titles = Array.from({ length: 20 }, (_, index) => `document ${index}`)
    const made = await Promise.all(titles.map((title) => thread.render(entitled(title))))
    expect(made.map(words)).toEqual(titles)
  })

  it('refuses more documents than may wait, and takes new ones afterwards', async () => {
    const thread = openPdfThread({ file: fixture('pdf-worker.mjs'), mostWaiting: 2 })
    const [first, second, third] = [1, 2, 3].map((number) => thread.render(entitled(`document ${number}`)))
    await expect(third).rejects.toMatchObject({ code: 'busy' })
    expect([words(await (first as Promise<Uint8Array>)), words(await (second as Promise<Uint8Array>))]).toEqual([
      'document 1',
      'document 2',
    ])
    expect(words(await thread.render(entitled('later')))).toBe('later')
  })

  it('does not start from a file that is not there', async () => {
    const thread = openPdfThread({ file: fixture('no-such-worker.mjs') })
    await expect(thread.render(entitled('next'))).rejects.toMatchObject({ code: 'failed' })
  })
})
