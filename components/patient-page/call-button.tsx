import { Icon } from './phone-icon'
import css from './phone-buttons.module.css'

interface CallButtonProps {
  /** As the clinic wrote it; empty when it gave none. */
  readonly phone: string
  readonly look: 'line' | 'main'
}

/** Rings the clinic. Without a number there is nothing to press. */
export function CallButton({ phone, look }: CallButtonProps) {
  if (phone.trim() === '') return null
  return (
    <a className={look === 'main' ? css.callMain : css.call} href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      <Icon />
      {look === 'main' ? `Call the clinic, ${phone}` : 'Call'}
    </a>
  )
}
