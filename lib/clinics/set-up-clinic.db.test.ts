import postgres from 'postgres'
import { beforeEach, afterAll, expect, it } from 'vitest'
import { seedDemoClinic } from '@/db/seed/demo-clinic'
import { signIn } from '@/lib/auth/sign-in'
import { isSetUp } from './queries'
import { clinicSetUp } from './schema'
import { setUpClinic } from './set-up-clinic'

const owner = postgres(process.env.MIGRATION_DATABASE_URL ?? '', { max: 1 })

/** The owner of the tables undoes what the product itself cannot. */
beforeEach(async () => {
  await owner`delete from installation`
})

afterAll(() => owner.end())

let sequence = 0
const form = (changes: Partial<Record<keyof typeof clinicSetUp.shape, string>> = {}) =>
  clinicSetUp.parse({
    clinicName: 'Ferry Lane Physio',
    accountName: 'Rowan Tarn',
    email: `Owner${process.pid}-${(sequence += 1)}@Clinic.Example`,
    password: 'seventeen quiet lanterns',
    timeZone: 'Europe/Berlin',
    ...changes,
  })

it('makes the clinic and its owner, who can sign in', async () => {
  const first = form()
  expect(await isSetUp()).toBe(false)
  expect(await setUpClinic(first)).toEqual({ ok: true, value: null })
  expect(await isSetUp()).toBe(true)
  expect(await signIn({ email: first.email, password: first.password, address: null })).toMatchObject({ ok: true })
})

it('is closed once there is a clinic', async () => {
  await setUpClinic(form())
  const late = form()
  expect(await setUpClinic(late)).toEqual({ ok: false, reason: 'already-set-up' })
  expect(await signIn({ email: late.email, password: late.password, address: null })).toMatchObject({ ok: false })
})

it('lets one of twenty that arrive together win, and leaves nothing of the others', async () => {
  const forms = Array.from({ length: 20 }, () => form())
  const outcomes = await Promise.all(forms.map((one) => setUpClinic(one)))
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
  const [made] = await owner`select count(*)::int as count from installation`
  expect(made?.count).toBe(1)
  const signIns = await Promise.all(forms.map(({ email, password }) => signIn({ email, password, address: null })))
  expect(signIns.filter((outcome) => outcome.ok)).toHaveLength(1)
})

it.each([
  ['short', 'too-short'],
  ['ferry lane physio 2026', 'about-you'],
  ['password password', 'common'],
])('refuses the password "%s" and stays open', async (password, reason) => {
  expect(await setUpClinic(form({ password }))).toEqual({ ok: false, reason })
  expect(await isSetUp()).toBe(false)
})

it('asks for each field in words', () => {
  const empty = clinicSetUp.safeParse({ clinicName: ' ', accountName: '', email: 'nobody', password: '', timeZone: 'Mars/Crater' })
  expect(empty.error?.issues.map((issue) => issue.message)).toEqual([
    'Give the clinic’s name.',
    'Give your name, as it stands on paper.',
    'Give an e-mail address, such as ana@clinic.example.',
    'Choose a time zone.',
  ])
})

it('seeds the demo clinic once, with a password that is random and long enough', async () => {
  const signInFacts = await seedDemoClinic(new Date())
  expect(signInFacts?.password).toMatch(/^[\w-]{20,}$/)
  expect(await seedDemoClinic(new Date())).toBeNull()
  expect(await setUpClinic(form())).toMatchObject({ ok: false })
})
