import { test as base } from '@playwright/test'
import { OwnApp } from './own-app'

/**
 * For specs that run beside the others: they share one running product, on data of its own, so that nothing that is done to the clinic of the
 * other specs is seen here, and the other way round. Which specs these are is said in playwright.config.ts.
 */
export const test = base.extend<object, { app: OwnApp }>({
  app: [
    async ({}, give) => {
      const app = await OwnApp.start()
      await give(app)
      await app.stop()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ app }, give) => give(app.url),
})
