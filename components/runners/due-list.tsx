import Link from 'next/link'
import type { Due } from '@/lib/today/types'
import { GateMark } from '../shell/gate-mark'
import { ButtonLink } from '../ui/button'
import { SideBadge } from '../ui/side-badge'
import { describeDue } from './due-words'
import { CONDITION_WORDS, fullName, sidesOf } from './runner-words'
import css from './due-list.module.css'

interface DueListProps {
  readonly due: readonly Due[]
  readonly timeZone: string
}

const GROUPS = [
  { kind: 'blocked', title: 'First' },
  { kind: 'draft', title: 'Drafts to finish' },
  { kind: 'not-clear', title: 'Gate not clear' },
  { kind: 'ready', title: 'Ready for a plan' },
  { kind: 'plan-draft', title: 'Plans to issue' },
  { kind: 'plan-ending', title: 'Plans ending' },
] as const

/** What waits for the clinic, group by group, each line with the one thing to do. */
export function DueList({ due, timeZone }: DueListProps) {
  const groups = GROUPS.map((group) => ({ ...group, own: due.filter(({ matter }) => matter.kind === group.kind) }))
  return (
    <div>
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ kind, title, own }) => (
          <section key={kind} className={`${css.group} ${kind === 'blocked' ? css.hot : ''}`} aria-label={title}>
            <h2>
              <b>{own.length}</b>
              {title}
            </h2>
            <div>
              {own.map((each) => (
                <DueLine key={lineKey(each)} due={each} timeZone={timeZone} />
              ))}
            </div>
          </section>
        ))}
    </div>
  )
}

const lineKey = ({ matter }: Due) => ('planId' in matter ? matter.planId : matter.assessmentId)

function DueLine({ due, timeZone }: { readonly due: Due; readonly timeZone: string }) {
  const { runner, matter } = due
  const { lead, say, go } = describeDue(due, timeZone)
  return (
    <article className={css.due}>
      <div>
        <p className={css.name}>
          {sidesOf(runner.side).map((side) => (
            <SideBadge key={side} side={side} />
          ))}
          <Link href={`/patients/${runner.patientId}`}>{fullName(runner)}</Link>
          <small>{[String(runner.age), runner.condition && CONDITION_WORDS[runner.condition]].filter(Boolean).join(', ')}</small>
        </p>
        <p className={css.say}>
          {lead && <b>{`${lead} `}</b>}
          {say}
        </p>
      </div>
      <div className={css.picture}>
        {(matter.kind === 'blocked' || matter.kind === 'not-clear') && (
          <GateMark state={matter.gate.state} hasOverride={matter.gate.hasOverride} />
        )}
        {matter.kind === 'draft' && <span className={css.small}>{`${matter.answered} answered`}</span>}
      </div>
      <div className={css.go}>
        <ButtonLink href={go.href} look={matter.kind === 'blocked' ? 'main' : 'line'}>
          {go.words}
        </ButtonLink>
      </div>
    </article>
  )
}
