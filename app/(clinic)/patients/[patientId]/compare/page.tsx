import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CompareScreen } from '@/components/compare/compare-screen'
import { requireScope } from '@/lib/auth/require-scope'
import { getComparePage } from '@/lib/findings/get-compare-page'
import { clock } from '@/lib/platform/clock'
import { isId } from '@/lib/platform/id'

interface Props {
  readonly params: Promise<{ patientId: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The title names no runner: it would stay in the browser's history. */
export const metadata: Metadata = { title: 'Compare' }

export default async function CompareRoute({ params, searchParams }: Props) {
  const scope = await requireScope('patient:read')
  const { patientId } = await params
  const { earlier = null, later = null } = await searchParams
  const chosen = [earlier, later]
  if (!isId(patientId) || chosen.some((id) => id !== null && (typeof id !== 'string' || !isId(id)))) notFound()
  const [earlierId = null, laterId = null] = chosen as (string | null)[]
  const page = await getComparePage(scope, { patientId, earlierId, laterId }, clock.now())
  if (!page) notFound()
  return <CompareScreen page={page} />
}
