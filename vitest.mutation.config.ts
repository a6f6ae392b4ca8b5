import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { NearestFirst } from './bin/mutation-order'

const root = fileURLToPath(new URL('.', import.meta.url))

/**
 * The core's tests as the mutation run needs them: the folders it asks for, no shrinking, one seed, and few cases a property. They run thousands
 * of times here; `npm test` runs them with all their cases.
 */
export default defineConfig({
  resolve: { alias: { '@': root } },
  plugins: [
    {
      name: 'few-cases-a-property',
      // Before the compiler, which writes 2000 as 2e3.
      enforce: 'pre',
      transform: (code, id) => (id.endsWith('.test.ts') ? { code: code.replace(/\bnumRuns: \d+/g, 'numRuns: 10'), map: null } : null),
    },
  ],
  test: {
    root,
    // The core keeps nothing between calls, so the test files may share one loading of it: twice as fast.
    isolate: false,
    sequence: { sequencer: NearestFirst },
    env: { TZ: 'Pacific/Auckland', NODE_ENV: 'test' },
    setupFiles: ['./bin/test-setup.ts', './bin/mutation-setup.ts'],
    include: (process.env.FOOTFALL_MUTATION_TESTS ?? 'lib/clinical').split(',').map((folder) => `${folder}/**/*.test.ts`),
    exclude: ['**/*.db.test.ts', ...(process.env.FOOTFALL_MUTATION_WITHOUT ?? '').split(',').filter((pattern) => pattern !== '')],
  },
})
