import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const shared = {
  root,
  env: { TZ: 'Pacific/Auckland', NODE_ENV: 'test' as const },
  setupFiles: ['./bin/test-setup.ts'],
}

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    projects: [
      {
        extends: true,
        test: { ...shared, name: 'unit', include: ['{lib,components,bin,db,app}/**/*.test.{ts,tsx}'], exclude: ['**/*.db.test.ts'] },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'db',
          include: ['{lib,db,bin,app}/**/*.db.test.ts'],
          globalSetup: ['./bin/test-database.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
