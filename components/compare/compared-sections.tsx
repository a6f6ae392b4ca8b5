import type { Comparison } from '@/lib/clinical/findings/compare-cases'
import type { CoreSection } from '@/lib/clinical/measures/types'
import type { ComparePage } from '@/lib/findings/types'
import { ChangeKey, ChangeRow } from '../findings/change-row'
import { rankChanges } from '../findings/change-words'
import { SourceBelow, SourceButton } from '../findings/source-context'
import { dayWords } from '../ui/day-words'
import { Icon } from '../ui/icon'
import { WordRow } from './word-row'
import quiet from '../ui/quiet-action.module.css'
import css from './compare-screen.module.css'

const SECTIONS: readonly { readonly id: CoreSection | null; readonly title: string }[] = [
  { id: 'pain', title: 'Pain' },
  { id: 'outcome', title: 'How it is going' },
  { id: 'gait', title: 'Running gait' },
  { id: 'control', title: 'Pelvic control' },
  { id: 'strength', title: 'Strength' },
  { id: 'load', title: 'Load and history' },
  { id: 'recovery', title: 'Shoes and recovery' },
  { id: 'readiness', title: 'Ready to run' },
  { id: 'safety', title: 'Safety' },
  { id: null, title: 'Worked out and other tests' },
]

interface ComparedSectionsProps {
  readonly page: ComparePage
  readonly pair: NonNullable<ComparePage['pair']>
}

const keyOf = ({ measure, side, of = '' }: Comparison) => `${measure} ${side} ${of}`

/** Everything that either assessment holds, section by section: numbers with their error, words beside words, gaps named. */
export function ComparedSections({ page, pair }: ComparedSectionsProps) {
  const { comparisons, measures } = page
  const [thenOn, nowOn] = [pair.earlier.assessment.assessedOn, pair.later.assessment.assessedOn]
  const [then, now] = [dayWords(thenOn, nowOn), dayWords(nowOn)]
  const sectionOf = ({ measure, of }: Comparison) => measures[of ?? measure]?.section ?? null
  return (
    <div>
      <ChangeKey then={then} now={now} />
      {SECTIONS.map(({ id, title }) => {
        const own = comparisons.filter((each) => sectionOf(each) === id)
        if (own.length === 0) return null
        return <Section key={title} {...{ title, comparisons: own, measures, pair, then, now }} />
      })}
    </div>
  )
}

interface SectionProps extends Pick<ComparePage, 'comparisons' | 'measures'> {
  readonly title: string
  readonly pair: ComparedSectionsProps['pair']
  readonly then: string
  readonly now: string
}

function Section({ title, comparisons, measures, pair, then, now }: SectionProps) {
  const numbers = rankChanges(comparisons.filter((each) => !isSame(each)))
  const same = comparisons.filter(isSame)
  const other = comparisons.filter((each) => each.change === null && !isSame(each))
  return (
    <section className={css.section} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {numbers.map((each) => (
          <ChangeRow key={keyOf(each)} comparison={each} measures={measures}>
            {each.earlier && <SourceButton page={pair.earlier} reading={each.earlier} block={title} />}
            <Icon name="chevron-right" size={16} />
            {each.now && <SourceButton page={pair.later} reading={each.now} block={title} />}
          </ChangeRow>
        ))}
        {other.map((each) => (
          <WordRow key={keyOf(each)} {...{ comparison: each, measures, pair, then, now }} block={title} />
        ))}
      </ul>
      {same.length > 0 && (
        <details>
          <summary className={quiet.action}>
            {same.length === 1 ? 'One answer is the same both times' : `${same.length} answers are the same both times`}
          </summary>
          <ul>
            {same.map((each) => (
              <WordRow key={keyOf(each)} {...{ comparison: each, measures, pair, then, now }} block={title} />
            ))}
          </ul>
        </details>
      )}
      <SourceBelow block={title} />
    </section>
  )
}

function isSame({ earlier, now }: Comparison): boolean {
  return earlier !== null && now !== null && JSON.stringify(earlier.value) === JSON.stringify(now.value)
}
