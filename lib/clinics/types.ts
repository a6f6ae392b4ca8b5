import type { PasswordRefusal } from '@/lib/auth/types'

export type SetUpRefusal = 'already-set-up' | PasswordRefusal
