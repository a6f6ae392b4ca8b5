import type { ReactNode } from 'react'
import css from './notice.module.css'

interface NoticeProps {
  readonly tone?: 'plain' | 'alarm' | 'open' | 'good'
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** A sentence that has to be read, with at most one thing to do about it. An alarm is announced at once. */
export function Notice({ tone = 'plain', children, action }: NoticeProps) {
  return (
    <div className={`${css.notice} ${css[tone] ?? ''}`} role={tone === 'alarm' ? 'alert' : 'status'}>
      <div>{children}</div>
      {action}
    </div>
  )
}
