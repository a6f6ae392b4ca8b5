/** Something the person at the keyboard can put right: shown as its words alone, without a stack. */
export class Problem extends Error {
  override readonly name = 'Problem'
}
