import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { PatientPlan } from '@/components/patient-page/patient-plan'
import { clientAddress } from '@/lib/auth/client-address'
import { clock } from '@/lib/platform/clock'
import { openShareLink } from '@/lib/share-links/open-share-link'

interface PlanPageProps {
  readonly params: Promise<{ readonly token: string }>
}

export const metadata: Metadata = {
  title: 'Your running plan',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

export default async function PatientPlanPage({ params }: PlanPageProps) {
  const { token } = await params
  const plan = await openShareLink(token, { now: clock.now(), address: clientAddress(await headers()) })
  if (!plan) redirect(`/p/${encodeURIComponent(token)}`)
  return <PatientPlan plan={plan} pdfAction={`/p/${token}/pdf`} />
}
