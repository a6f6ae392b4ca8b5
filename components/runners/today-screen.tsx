import type { Action } from '@/lib/actions/types'
import type { RunnerList } from '@/lib/patients/types'
import type { TodayPage } from '@/lib/today/types'
import { ButtonLink } from '../ui/button'
import { weekdayWords } from '../ui/day-words'
import { Icon } from '../ui/icon'
import { DueList } from './due-list'
import { RunnerFinder } from './runner-finder'
import css from './screens.module.css'

interface TodayScreenProps {
  readonly page: TodayPage
  readonly findRunners: Action<{ text: string }, RunnerList>
}

/** Who needs something today, the most pressing first, then everybody. */
export function TodayScreen({ page, findRunners }: TodayScreenProps) {
  const { due, today, timeZone, runners } = page
  const first = due.filter(({ matter }) => matter.kind === 'blocked').length
  return (
    <div className={css.page}>
      <header className={css.head}>
        <div>
          <h1>{weekdayWords(today)}</h1>
          <p>
            {sayDue(due.length)} {first > 0 && <b>{first === 1 ? 'One needs it first.' : `${numberWord(first)} need it first.`}</b>}
          </p>
        </div>
        <ButtonLink href="/patients/new">
          <Icon name="plus" />
          New runner
        </ButtonLink>
      </header>
      <DueList due={due} timeZone={timeZone} />
      <RunnerFinder initial={runners} findRunners={findRunners} />
    </div>
  )
}

const NUMBER_WORDS = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']

const numberWord = (count: number) => NUMBER_WORDS[count] ?? String(count)

function sayDue(count: number): string {
  if (count === 0) return 'Nothing waits. Drafts to finish and plans to look at will stand here.'
  return count === 1 ? 'One runner needs something.' : `${numberWord(count)} runners need something.`
}
