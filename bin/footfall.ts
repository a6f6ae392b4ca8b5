import { runCommand } from './footfall/run-command'

/* The command line: `npm run --silent footfall -- assess case.json`. Standard output carries documents and nothing else. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has heard enough, as `head` does: that is no fault.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await runCommand(process.argv.slice(2), {
  stdin: process.stdin,
  writeDocument: (text) => process.stdout.write(`${text}\n`),
  writeAside: (text) => process.stderr.write(`${text}\n`),
})
