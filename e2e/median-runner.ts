import { expect, type Page } from '@playwright/test'
import { DEMO_RUNNERS, type DemoAnswer } from '@/db/seed/demo-runners.data'
import { layOutSheet } from '@/lib/assessments/sheet'
import { getMeasure } from '@/lib/clinical/measures/registry'

/**
 * What is done for one control of the sheet, by the control's accessible name.
 * - `choose`: one or more options, by value and by the words on the screen
 * - `type`: a number
 */
export type Step =
  | { readonly kind: 'choose'; readonly values: readonly string[]; readonly words: readonly string[]; readonly all: readonly string[] }
  | { readonly kind: 'type'; readonly number: string }

const TRI = { values: ['no', 'yes', 'unknown'], words: ['No', 'Yes', 'Unknown'] }

/**
 * A middling visit: a runner of 36 with pain about the left kneecap, every safety answer no or none, every test of the core set done
 * on both sides. "None of these" answers its blocks; what is left is here, by control, from the top of the sheet to its foot.
 */
export function medianScript(): ReadonlyMap<string, Step> {
  const sheet = layOutSheet({ sex: 'female', age: 36, kind: 'first', added: [] })
  const asked = sheet.flatMap(({ blocks }) => blocks.flatMap(({ fields }) => fields.map(({ id }) => id)))
  const answers = (DEMO_RUNNERS[0]?.answers ?? []).toSorted(([one], [other]) => asked.indexOf(one) - asked.indexOf(other))
  return new Map(answers.flatMap(stepsOf))
}

function stepsOf([id, side, found]: DemoAnswer): [string, Step][] {
  const measure = getMeasure(id)
  if (!measure) throw new Error(`No measure ${id}`)
  const name = side === 'none' ? measure.label : `${measure.label}, ${side}`
  const type = (number: number): Step => ({ kind: 'type', number: String(number) })
  if (typeof found === 'number') return [[name, type(found)]]
  if (typeof found === 'object' && 'forceN' in found) {
    // The other side takes the same lever arm over.
    const lever: [string, Step][] = side === 'left' ? [[`${name}, lever arm in cm`, type(found.leverArmCm)]] : []
    return [[`${name}, force`, type(found.forceN)], ...lever]
  }
  const values = [found].flat()
  const { value } = measure
  const options = value.kind === 'choice' || value.kind === 'choices' ? value.options : TRI.values
  const labels = value.kind === 'tri' ? TRI.words : options.map((option, index) => measure.optionLabels?.[index] ?? wordsOf(option))
  return [[name, { kind: 'choose', values, words: values.map((each) => labels[options.indexOf(each)] ?? ''), all: labels }]]
}

const wordsOf = (option: string) => (option === 'not-done' ? 'Not done' : option.replaceAll('-', ' '))

/** Everything that the script sets stands on the page, once each folded block is opened. */
export async function expectRecorded(page: Page, script: ReadonlyMap<string, Step>): Promise<void> {
  const folded = page.getByRole('button', { name: /^Open: / })
  await expect(folded).toHaveCount(4)
  for (let left = 4; left > 0; left--) await folded.first().click()
  const wanted = [...script].map(([name, step]) => [name, step.kind === 'type' ? [step.number] : step.values] as const)
  await expect.poll(async () => standing(await readControls(page), wanted)).toEqual(Object.fromEntries(wanted))
}

const standing = (controls: Readonly<Record<string, readonly string[]>>, wanted: readonly (readonly [string, unknown])[]) =>
  Object.fromEntries(wanted.map(([name]) => [name, controls[name]]))

/** What every control holds, by its accessible name: the options that are chosen, or the number. */
function readControls(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const groups = [...document.querySelectorAll('main [role="radiogroup"], main [role="group"]')].map((group) => [
      group.getAttribute('aria-label') ?? '',
      [...group.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value),
    ])
    const numbers = [...document.querySelectorAll<HTMLInputElement>('main input[aria-label]')].map((input) => [
      input.getAttribute('aria-label') ?? '',
      [input.value],
    ])
    return Object.fromEntries([...groups, ...numbers]) as Record<string, string[]>
  })
}
