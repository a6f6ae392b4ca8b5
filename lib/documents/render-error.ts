/** Why there is no PDF. The message is for people; the code alone goes into a log. */
export class RenderError extends Error {
  override readonly name = 'RenderError'
  constructor(
    readonly code: 'unprintable' | 'too-long' | 'failed' | 'busy',
    message: string,
  ) {
    super(message)
  }
}
