import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SetUpForm } from '@/components/front-door/set-up-form'
import { isSetUp } from '@/lib/clinics/queries'
import { setUpClinicAction } from './actions'

export const metadata: Metadata = { title: 'Set up' }

export default async function SetUpPage() {
  if (await isSetUp()) redirect('/sign-in')
  return <SetUpForm setUpClinic={setUpClinicAction} />
}
