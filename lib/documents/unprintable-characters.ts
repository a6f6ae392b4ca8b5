import { PRINTABLE } from './printable.data'

/**
 * The characters of a text that no font of the paper has, each once. They would be printed as other letters or not at all, so nothing
 * with such a character is printed.
 *
 * @example unprintableCharacters('Łukasz 李') // ['李']
 */
export function unprintableCharacters(text: string): string[] {
  return [...new Set(text)].filter((character) => !isPrintable(character.codePointAt(0) ?? 0))
}

/** Half of the ranges at a time, until the only one is left that could hold the character. */
function isPrintable(code: number): boolean {
  let [low, high] = [0, PRINTABLE.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = PRINTABLE[middle] as readonly [number, number]
    if (code < first) high = middle - 1
    else if (code > last) low = middle + 1
    else return true
  }
  return false
}
