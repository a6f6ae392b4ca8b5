/** What the clinician writes of a letter. */
export interface LetterWords {
  /** Name and address, line by line. */
  readonly recipient: string
  /** The opening: who this is about and why it is written. */
  readonly opening: string
  /** What was found, in a few sentences. */
  readonly found: string
  /** What is asked of the reader. */
  readonly asked: string
  readonly closing: string
}
