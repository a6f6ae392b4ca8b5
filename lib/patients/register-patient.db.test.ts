import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeTestClinic, addTestColleague } from '@/db/test-scope'
import type { Scope } from '@/lib/auth/scope'
import { auditedActions, NOW } from '@/lib/assessments/test-draft'
import { findRunners, getRunnerPage } from './queries'
import { registerPatient } from './register-patient'
import { registerPatientSchema } from './schema'

const typed = { givenName: ' Nell ', familyName: 'Ashdown', bornOn: '1990-04-02', sex: 'female', phone: '' }
const person = (facts: object = {}) => registerPatientSchema.parse({ patientId: randomUUID(), ...typed, ...facts })

let scope: Scope
let other: Scope
beforeAll(async () => {
  scope = await makeTestClinic()
  other = await makeTestClinic()
})

describe('registerPatient', () => {
  it('adds a runner, with who added them', async () => {
    const input = person()
    expect(await registerPatient(scope, input, NOW)).toEqual({ ok: true, value: { patientId: input.patientId } })
    const page = await getRunnerPage(scope, input.patientId, NOW)
    expect(page?.runner).toMatchObject({ givenName: 'Nell', familyName: 'Ashdown', bornOn: '1990-04-02', age: 36 })
    expect(await auditedActions(scope, input.patientId)).toMatchObject([
      { action: 'patient.registered', accountId: scope.accountId },
      { action: 'patient.read' },
    ])
  })

  it('registers once when the form is sent twice', async () => {
    const input = person({ familyName: 'Twice' })
    await registerPatient(scope, input, NOW)
    expect((await registerPatient(scope, input, NOW)).ok).toBe(true)
    expect((await findRunners(scope, 'Twice', NOW)).rows).toHaveLength(1)
    expect(await auditedActions(scope, input.patientId)).toHaveLength(1)
  })

  it('is not seen by another clinic', async () => {
    const input = person({ familyName: 'Walled' })
    await registerPatient(scope, input, NOW)
    expect(await getRunnerPage(other, input.patientId, NOW)).toBeNull()
    expect((await findRunners(other, 'Walled', NOW)).rows).toEqual([])
  })

  it('lets an assistant register, and nobody without a role', async () => {
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect((await registerPatient(assistant, person(), NOW)).ok).toBe(true)
    const nobody = { ...assistant, role: null } as Scope
    expect(await registerPatient(nobody, person(), NOW)).toEqual({ ok: false, reason: 'not-permitted' })
  })

  it('knows no runner who is born tomorrow by the clinic’s calendar', async () => {
    expect((await registerPatient(scope, person({ bornOn: '2026-05-18' }), NOW)).ok).toBe(true)
    expect(await registerPatient(scope, person({ bornOn: '2026-05-19' }), NOW)).toEqual({ ok: false, reason: 'born-in-future' })
  })
})

describe('registerPatientSchema', () => {
  it.each([
    [{ givenName: '   ' }, 'Enter the given name.'],
    [{ familyName: '' }, 'Enter the family name.'],
    [{ familyName: 'a\u0000b' }, 'Remove the characters that cannot be printed.'],
    [{ givenName: 'x'.repeat(81) }, 'Use at most 80 characters.'],
    [{ bornOn: '' }, 'Enter the date of birth.'],
    [{ bornOn: '1990-02-30' }, 'That day does not exist. Write it as 1990-04-02.'],
    [{ bornOn: '02/04/1990' }, 'That day does not exist. Write it as 1990-04-02.'],
    [{ bornOn: '1899-12-31' }, 'The year of birth is before 1900. Check it.'],
    [{ sex: '' }, 'Choose one: some usual ranges depend on it.'],
  ])('refuses %j with words', (facts, message) => {
    const read = registerPatientSchema.safeParse({ patientId: randomUUID(), ...typed, ...facts })
    expect(read.error?.issues.map((issue) => issue.message)).toEqual([message])
  })
})

describe('findRunners', () => {
  it('finds every word anywhere in a name, wildcards taken literally', async () => {
    const own = await makeTestClinic()
    for (const [givenName, familyName] of [
      ['Kit', 'Alderton'],
      ['Ralph', 'Osei-Grant'],
      ['Marcus', 'Hale'],
      ['Bea', 'Lindqvist'],
    ])
      await registerPatient(own, person({ givenName, familyName }), NOW)
    const found = async (text: string) => (await findRunners(own, text, NOW)).rows.map(({ familyName }) => familyName)
    expect(await found('')).toEqual(['Alderton', 'Hale', 'Lindqvist', 'Osei-Grant'])
    expect(await found('AL')).toEqual(['Alderton', 'Hale', 'Osei-Grant'])
    expect(await found('al ki')).toEqual(['Alderton'])
    expect(await found('%')).toEqual([])
    expect((await findRunners(own, 'al', NOW)).total).toBe(4)
  })
})
