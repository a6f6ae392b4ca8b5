import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/front-door/sign-in-form'
import { findScope } from '@/lib/auth/require-scope'
import { localPath } from '@/lib/auth/local-path'
import { isSetUp } from '@/lib/clinics/queries'

export const metadata: Metadata = { title: 'Sign in' }

interface Props {
  searchParams: Promise<{ from?: string | string[] }>
}

export default async function SignInPage({ searchParams }: Props) {
  if (!(await isSetUp())) redirect('/setup')
  const destination = localPath((await searchParams).from)
  if (await findScope()) redirect(destination)
  return <SignInForm destination={destination} />
}
