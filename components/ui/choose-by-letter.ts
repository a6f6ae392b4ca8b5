/** The answer that the last key has chosen by its letter. */
export interface Lettered {
  readonly letter: string
  readonly value: string
}

interface Group {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly values: readonly string[]
  /** Where the keyboard stands. */
  readonly here: number
}

/**
 * What a letter chooses among any number of answers: the next one, from where the keyboard stands, that begins with it and is not chosen.
 * The same letter once more moves the choice on to the one after, so that no press leaves a wrong answer behind. Null: nothing is left to choose.
 */
export function chooseByLetter({ options, values, here }: Group, key: string, last: Lettered | null) {
  if (!/^\p{L}$/u.test(key)) return null
  const letter = key.toLowerCase()
  const isAgain = last?.letter === letter && options[here]?.value === last.value
  const inOrder = [...options.slice(here), ...options.slice(0, here)]
  const chosen = inOrder.find(({ value, label }) => label.toLowerCase().startsWith(letter) && !values.includes(value))
  if (!chosen) return null
  const others = isAgain ? values.filter((each) => each !== last.value) : values
  return { values: [...others, chosen.value], lettered: { letter, value: chosen.value } satisfies Lettered }
}
