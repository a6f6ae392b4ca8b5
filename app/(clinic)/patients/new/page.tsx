import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { FormScreen } from '@/components/runners/form-screen'
import { NewRunnerForm } from '@/components/runners/new-runner-form'
import { requireScope } from '@/lib/auth/require-scope'
import { registerPatientAction } from './actions'

export const metadata: Metadata = { title: 'New runner' }

export default async function NewRunnerPage() {
  await requireScope('patient:write')
  return (
    <FormScreen title="New runner" lead="Who they are. The knee comes next.">
      <NewRunnerForm patientId={randomUUID()} registerPatient={registerPatientAction} />
    </FormScreen>
  )
}
