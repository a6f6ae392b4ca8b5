'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { Footprints } from '../front-door/footprints'
import { Icon, type IconName } from '../ui/icon'
import { SignOutButton } from './sign-out-button'
import css from './shell.module.css'

const PLACES: readonly { readonly href: string; readonly words: string; readonly icon: IconName }[] = [
  { href: '/', words: 'Today', icon: 'calendar' },
  { href: '/patients', words: 'Runners', icon: 'runner' },
]

interface RailProps {
  readonly accountName: string
  readonly viewer: { readonly accountId: string; readonly clinicId: string }
}

export function Rail({ accountName, viewer }: RailProps) {
  const path = usePathname()
  return (
    <nav className={css.rail} aria-label="Footfall">
      <Link className={css.logo} href="/" aria-label="Footfall, to Today">
        <Footprints />
      </Link>
      {PLACES.map(({ href, words, icon }) => (
        <Link key={href} className={css.go} href={href} aria-current={isAt(path, href) ? 'page' : undefined}>
          <Icon name={icon} />
          <span>{words}</span>
        </Link>
      ))}
      <details className={css.me}>
        <summary aria-label={`${accountName}, signed in`}>{initialsOf(accountName)}</summary>
        <div className={css.menu}>
          <p>{accountName}</p>
          <SignOutButton viewer={viewer} />
        </div>
      </details>
    </nav>
  )
}

const isAt = (path: string, href: string) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`))

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '')
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')].at(0) ?? '').join('')
}
