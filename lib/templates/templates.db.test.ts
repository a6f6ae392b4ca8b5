import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { auditEvent } from '@/db/tables/audit-event'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { withScope } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { chooseDefaultTemplate } from './choose-default-template'
import { createTemplate } from './create-template'
import { deleteTemplate } from './delete-template'
import { markFavourite } from './mark-favourite'
import { getTemplatesPage, loadTestWishes } from './queries'
import { reviseTemplate } from './revise-template'

const NOW = new Date('2026-05-18T09:30:00Z')
const FILMED = ['running-hip-adduction', 'running-foot-strike']

let scope: Scope
beforeEach(async () => {
  scope = await makeTestClinic()
})

const setOf = (name: string, measures = FILMED) => ({ templateId: randomUUID(), name, measures })

async function create(name: string, by = scope) {
  const input = setOf(name)
  await createTemplate(by, input, NOW)
  return input.templateId
}

const audited = (by: Scope, action: string) =>
  withScope(by, (tx) =>
    tx
      .select({ accountId: auditEvent.accountId, subjectId: auditEvent.subjectId, detail: auditEvent.detail })
      .from(auditEvent)
      .where(and(eq(auditEvent.clinicId, by.clinicId), eq(auditEvent.action, action))),
  )

describe('createTemplate', () => {
  it('creates a set for the whole clinic, once, and leaves an audit row without its name', async () => {
    const input = setOf('Filmed run')
    const expected = [{ id: input.templateId, name: 'Filmed run', measures: FILMED, isDefault: false, version: 1 }]
    expect(await createTemplate(scope, input, NOW)).toEqual({ ok: true, value: { templates: expected } })
    expect(await createTemplate(scope, input, NOW)).toEqual({ ok: true, value: { templates: expected } })
    expect((await getTemplatesPage(await addTestColleague(scope.clinicId, 'owner'))).templates).toEqual(expected)
    expect(await audited(scope, 'template.created')).toEqual([
      { accountId: scope.accountId, subjectId: input.templateId, detail: { tests: 2 } },
    ])
  })

  it('takes a name once, and only tests that can be added', async () => {
    await create('Filmed run')
    expect(await createTemplate(scope, setOf('Filmed run'), NOW)).toEqual({ ok: false, reason: 'name-taken' })
    for (const test of ['no-such-test', 'bmi', 'pain-worst-7d', '__proto__'])
      expect(await createTemplate(scope, setOf(test, [test]), NOW)).toEqual({ ok: false, reason: 'no-such-test' })
  })

  it('is for those who treat', async () => {
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await createTemplate(assistant, setOf('Mine'), NOW)).toEqual({ ok: false, reason: 'not-permitted' })
  })
})

describe('reviseTemplate', () => {
  it('renames and refills the version that was seen', async () => {
    const templateId = await create('Filmed run')
    const revised = await reviseTemplate(scope, { templateId, version: 1, name: 'Video', measures: ['running-knee-window'] }, NOW)
    expect(revised).toMatchObject({ ok: true, value: { templates: [{ name: 'Video', measures: ['running-knee-window'], version: 2 }] } })
    expect(await audited(scope, 'template.revised')).toMatchObject([{ subjectId: templateId, detail: { tests: 1, version: 2 } }])
    const late = { templateId, version: 1, name: 'Late', measures: FILMED }
    expect(await reviseTemplate(scope, late, NOW)).toEqual({ ok: false, reason: 'stale' })
  })

  it('does not take a name that stands, nor reach another clinic, nor serve an assistant', async () => {
    await create('Filmed run')
    const templateId = await create('Strength')
    const input = { templateId, version: 1, name: 'Filmed run', measures: FILMED }
    expect(await reviseTemplate(scope, input, NOW)).toEqual({ ok: false, reason: 'name-taken' })
    expect(await reviseTemplate(await makeTestClinic(), { ...input, name: 'Other' }, NOW)).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await reviseTemplate(assistant, { ...input, name: 'Other' }, NOW)).toEqual({ ok: false, reason: 'not-permitted' })
  })
})

describe('chooseDefaultTemplate', () => {
  it('has one default at a time, or none', async () => {
    const [first, second] = [await create('A'), await create('B')]
    const isDefault = async () => (await getTemplatesPage(scope)).templates.map((each) => each.isDefault)
    await chooseDefaultTemplate(scope, { templateId: first }, NOW)
    expect(await isDefault()).toEqual([true, false])
    await chooseDefaultTemplate(scope, { templateId: second }, NOW)
    expect(await isDefault()).toEqual([false, true])
    await chooseDefaultTemplate(scope, { templateId: null }, NOW)
    expect(await isDefault()).toEqual([false, false])
    expect((await audited(scope, 'template.default-chosen')).map(({ detail }) => detail?.templateId)).toEqual(
      expect.arrayContaining([first, second, null]),
    )
  })

  it('does not choose another clinic’s set, and is for those who treat', async () => {
    const templateId = await create('A', await makeTestClinic())
    expect(await chooseDefaultTemplate(scope, { templateId }, NOW)).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await chooseDefaultTemplate(assistant, { templateId: null }, NOW)).toEqual({ ok: false, reason: 'not-permitted' })
  })
})

describe('deleteTemplate', () => {
  it('deletes the version that was seen, and says so', async () => {
    const templateId = await create('A')
    expect(await deleteTemplate(scope, { templateId, version: 2 })).toEqual({ ok: false, reason: 'stale' })
    expect(await deleteTemplate(await makeTestClinic(), { templateId, version: 1 })).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await deleteTemplate(assistant, { templateId, version: 1 })).toEqual({ ok: false, reason: 'not-permitted' })
    expect(await deleteTemplate(scope, { templateId, version: 1 })).toEqual({ ok: true, value: { templates: [] } })
    expect(await audited(scope, 'template.deleted')).toMatchObject([{ subjectId: templateId, detail: { version: 1, wasDefault: false } }])
  })
})

describe('markFavourite', () => {
  it('is each clinician’s own', async () => {
    const colleague = await addTestColleague(scope.clinicId, 'clinician')
    const marked = await markFavourite(scope, { measure: 'ober-test', isFavourite: true }, NOW)
    expect(marked).toEqual({ ok: true, value: { favourites: ['ober-test'] } })
    await markFavourite(scope, { measure: 'ober-test', isFavourite: true }, NOW)
    const favourites = (by: Scope) => withScope(by, async (tx) => (await loadTestWishes(tx, by)).favourites)
    expect(await favourites(scope)).toEqual(['ober-test'])
    expect(await favourites(colleague)).toEqual([])
    expect(await markFavourite(scope, { measure: 'ober-test', isFavourite: false }, NOW)).toEqual({ ok: true, value: { favourites: [] } })
    expect(await audited(scope, 'favourite.marked')).toHaveLength(3)
  })

  it('is for those who record, and for a test that can be added', async () => {
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    const input = { measure: 'ober-test', isFavourite: true }
    expect(await markFavourite(assistant, input, NOW)).toEqual({ ok: false, reason: 'not-permitted' })
    expect(await markFavourite(scope, { ...input, measure: 'bmi' }, NOW)).toEqual({ ok: false, reason: 'no-such-test' })
  })
})
