import { expect, test } from '@playwright/test'

test('the app answers and reaches its database', async ({ request }) => {
  const answer = await request.get('/api/health')
  expect(answer.status()).toBe(200)
  expect(await answer.json()).toMatchObject({ product: 'footfall', status: 'ok' })
  expect(answer.headers()['cache-control']).toBe('no-store')
})
