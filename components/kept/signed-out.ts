const CHANNEL = 'footfall-signed-out'

/** Tells the other tabs that this account has signed out. */
export function announceSignOut(accountId: string): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(accountId)
  channel.close()
}

/** Calls back when the account signs out in another tab. Answers how to stop listening. */
export function onSignedOutElsewhere(accountId: string, act: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }) => {
    if (data === accountId) act()
  }
  return () => channel.close()
}
