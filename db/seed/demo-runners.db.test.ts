import { expect, it } from 'vitest'
import { makeTestClinic } from '../test-scope'
import { assessment } from '../tables/assessment'
import { patient } from '../tables/patient'
import { withScope } from '../with-scope'
import { seedDemoRunners } from './demo-runners'

it('makes the demo runners through the use cases: one clear, one behind a hard gate, one draft, one seen three times', async () => {
  const scope = await makeTestClinic('owner')
  await seedDemoRunners(scope, new Date('2026-12-01T09:00:00Z'))
  const rows = await withScope(scope, (tx) => tx.select({ status: assessment.status, result: assessment.signedResult }).from(assessment))
  const states = rows.map(({ status, result }) => result?.gate.state ?? status)
  expect(states.sort()).toEqual(['clear', 'clear', 'clear', 'clear', 'draft', 'hard'])
  expect(await withScope(scope, (tx) => tx.select({ id: patient.id }).from(patient))).toHaveLength(4)
})
