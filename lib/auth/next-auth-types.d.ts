import 'next-auth'
import 'next-auth/jwt'

declare module 'next-auth' {
  /** What a right password gives: the account, as `id`, and the sign-in that was opened for it. */
  interface User {
    id: string
    sessionId: string
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    accountId?: string
    sessionId?: string
  }
}
