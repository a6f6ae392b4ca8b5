import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, ROOT, stop } from './install.mjs'

/*
 * Runs a TypeScript program of this repository in this very process: its arguments, input, output and exit code are its own.
 * Paths that a person types stay relative to where they typed them, which npm hands over as INIT_CWD.
 */
const [program, ...args] = process.argv.slice(2)
if (!program) stop('Which program? For example: node bin/run.mjs bin/footfall.ts')
ensureInstalled()
process.chdir(process.env.INIT_CWD ?? process.cwd())
process.env.FOOTFALL_ROOT = ROOT
process.env.TSX_TSCONFIG_PATH = resolve(ROOT, 'tsconfig.json')
const path = resolve(ROOT, program)
process.argv = [process.execPath, path, ...args]
const { register } = await import('tsx/esm/api')
register()
await import(pathToFileURL(path).href)
