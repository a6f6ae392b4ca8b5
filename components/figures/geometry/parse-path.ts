export interface PathCommand {
  readonly command: string
  readonly numbers: readonly number[]
}

/** Takes a path apart into its commands. Understands what `path.ts`, `curve.ts` and `hull.ts` write: one step a command. */
export function parsePath(d: string): PathCommand[] {
  const commands: { command: string; numbers: number[] }[] = []
  for (const token of d.match(/[A-Z]|-?[\d.]+/g) ?? []) {
    if (token >= 'A') commands.push({ command: token, numbers: [] })
    else commands.at(-1)?.numbers.push(Number(token))
  }
  return commands
}
