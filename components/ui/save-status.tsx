import { Icon } from './icon'
import css from './save-status.module.css'

export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | (Unsaved & { readonly kind: 'retrying' })
  | (Unsaved & { readonly kind: 'waiting' })

interface Unsaved {
  /** What is not saved: "2 values". */
  readonly what: string
  /** Whether the device holds it, so that the page can be left. */
  readonly isKept: boolean
}

/** Whether what was typed is kept. It stays in one place and is read out when it changes. */
export function SaveStatus({ state }: { readonly state: SaveState }) {
  return (
    <p role="status" className={`${css.status} ${css[state.kind] ?? ''}`}>
      {state.kind === 'saved' && <Icon name="check" size={20} />}
      {state.kind === 'retrying' && <Icon name="retry" size={20} />}
      {state.kind === 'waiting' && <Icon name="info" size={20} />}
      {wordsOf(state)}
    </p>
  )
}

function wordsOf(state: SaveState): string {
  switch (state.kind) {
    case 'untouched':
      return 'Saves itself'
    case 'saving':
      return 'Saving'
    case 'saved':
      return `Saved ${state.at}`
    case 'retrying':
      return `Not saved yet, retrying. ${keptWords(state)}`
    case 'waiting':
      return keptWords(state)
  }
}

function keptWords({ what, isKept }: Unsaved): string {
  return isKept ? `Kept on this device: ${what}` : `Only on this page: ${what}. Do not close it`
}
