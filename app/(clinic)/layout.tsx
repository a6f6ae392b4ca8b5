import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell'
import { requireScope } from '@/lib/auth/require-scope'

/** Every page beneath asks for its own scope again: a layout is not a lock. */
export default async function ClinicLayout({ children }: { readonly children: ReactNode }) {
  const { accountName, accountId, clinicId } = await requireScope()
  return (
    <Shell accountName={accountName} viewer={{ accountId: accountId ?? '', clinicId }}>
      {children}
    </Shell>
  )
}
