import type { ButtonHTMLAttributes, ReactNode } from 'react'
import Link from 'next/link'
import css from './button.module.css'

export type ButtonLook = 'main' | 'line' | 'plain' | 'card' | 'tool'

interface Looks {
  readonly look?: ButtonLook
  readonly isWide?: boolean
}

const classes = ({ look = 'main', isWide }: Looks) => [css.button, css[look], isWide ? css.wide : ''].join(' ')

/** A verb. `main` once a screen, `line` for the other steps, `tool` for the small commands of a card. */
export function Button({ look, isWide, ...rest }: Looks & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} className={classes({ look, isWide })} />
}

interface ButtonLinkProps extends Looks {
  readonly href: string
  readonly children: ReactNode
}

/** The same, going somewhere. */
export function ButtonLink({ look, isWide, href, children }: ButtonLinkProps) {
  return (
    <Link href={href} className={classes({ look, isWide })}>
      {children}
    </Link>
  )
}
