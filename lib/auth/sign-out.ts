import { recordAudit } from '@/db/record-audit'
import { withScope } from '@/db/with-scope'
import { mintScope } from './scope'
import { endSession, type SessionTicket } from './sessions'

/** Ends the sign-in for every copy of its cookie, from the next request on. */
export async function signOut(ticket: SessionTicket, address: string | null): Promise<void> {
  const ended = await endSession(ticket)
  if (!ended) return
  const { accountId } = ticket
  const scope = mintScope({ actor: 'account', clinicId: ended.clinicId, accountId, accountName: '', role: null, address })
  await withScope(scope, (tx) => recordAudit(tx, scope, { action: 'session.ended', subject: 'account', subjectId: accountId }))
}
