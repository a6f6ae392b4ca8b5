import { Icon } from './icon'
import css from './save-status.module.css'

export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'retrying'; readonly unsaved: number }
  | { readonly kind: 'waiting'; readonly unsaved: number }

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
      return 'Not saved yet, retrying'
    case 'waiting':
      return state.unsaved === 1 ? 'One value not saved' : `${state.unsaved} values not saved`
  }
}
