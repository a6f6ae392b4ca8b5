import { keptLetters } from './letter-shelf'
import { keptAnswers } from './shelf'

/** At sign-out: nothing that this account has typed stays on the device, in whatever clinic. */
export async function forgetKept(accountId: string): Promise<void> {
  await Promise.all([keptAnswers.forget(accountId), keptLetters.forget(accountId)])
}
