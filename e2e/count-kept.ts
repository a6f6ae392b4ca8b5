import type { Page } from '@playwright/test'

/** What this browser keeps of anybody's answers. */
export const countKept = (page: Page) =>
  page.evaluate(async () => {
    const known = await indexedDB.databases()
    if (!known.some(({ name }) => name === 'footfall')) return 0
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('footfall')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const counting = opening.result.transaction('kept-answers').objectStore('kept-answers').count()
        counting.onsuccess = () => {
          opening.result.close()
          resolve(counting.result)
        }
      }
    })
  })
