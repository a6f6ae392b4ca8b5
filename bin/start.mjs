import { ensureInstalled, ROOT } from './install.mjs'

process.chdir(ROOT)
ensureInstalled()
const { register } = await import('tsx/esm/api')
register()
const { serve } = await import('./serve.ts')
await serve(process.argv.includes('--dev') ? 'development' : 'production')
