import type { Action } from '@/lib/actions/types'
import type { RunnerList } from '@/lib/patients/types'
import { ButtonLink } from '../ui/button'
import { Icon } from '../ui/icon'
import { RunnerFinder } from './runner-finder'
import { countOf } from './runner-words'
import css from './screens.module.css'

interface RunnersScreenProps {
  readonly runners: RunnerList
  readonly findRunners: Action<{ text: string }, RunnerList>
}

/** Everybody, by name. */
export function RunnersScreen({ runners, findRunners }: RunnersScreenProps) {
  return (
    <div className={css.page}>
      <header className={css.head}>
        <div>
          <h1>Runners</h1>
          <p>{`${countOf(runners.total, 'runner')} on record.`}</p>
        </div>
        <ButtonLink href="/patients/new">
          <Icon name="plus" />
          New runner
        </ButtonLink>
      </header>
      <RunnerFinder initial={runners} findRunners={findRunners} />
    </div>
  )
}
