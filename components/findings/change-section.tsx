import Link from 'next/link'
import type { Comparison } from '@/lib/clinical/findings/compare-cases'
import type { FindingsPage } from '@/lib/findings/types'
import { dayWords } from '../ui/day-words'
import { ChangeKey, ChangeRow } from './change-row'
import { changeWords, rankChanges } from './change-words'
import { SourceBelow, SourceButton } from './source-context'
import quiet from '../ui/quiet-action.module.css'
import css from './findings-screen.module.css'

/** What has changed since the assessment before, judged by the measurement error; every measure stands in Compare. */
export function ChangeSection({ page }: { readonly page: FindingsPage }) {
  const { earlier, comparisons, assessment, runner } = page
  if (!earlier) return null
  const [then, now] = [dayWords(earlier.assessedOn, assessment.assessedOn), dayWords(assessment.assessedOn)]
  const isJudged = (verdict: string | undefined) => verdict !== undefined && verdict !== 'Shown, not judged'
  const shown = rankChanges(comparisons).filter((each) => isJudged(changeWords(each)?.verdict))
  const isApart = (each: Comparison) => changeWords(each)?.verdict === 'Not comparable'
  const judged = shown.filter((each) => !isApart(each))
  const [still, apart] = [judged.filter((each) => !hasMoved(each)), shown.filter(isApart)]
  return (
    <section className={css.section} aria-labelledby="change">
      <header className={css.head}>
        <h2 id="change">{`Change since ${then}`}</h2>
        <p>A change counts as real only outside the band.</p>
      </header>
      <ChangeKey then={then} now={now} />
      {shown.length === 0 ? (
        <p className={css.soft}>Nothing was measured both times that has a known measurement error.</p>
      ) : (
        <>
          <Rows comparisons={judged.filter(hasMoved)} page={page} />
          <Folded comparisons={still} page={page} one="One number is" many="numbers are" after="the same both times" />
          <Folded comparisons={apart} page={page} one="One number was" many="numbers were" after="taken in another way, not compared" />
        </>
      )}
      <SourceBelow block="change" />
      <p>
        <Link
          className={quiet.action}
          href={`/patients/${runner.id}/compare?earlier=${earlier.id}&later=${assessment.id}`}
          prefetch={false}
        >
          Compare every answer
        </Link>
      </p>
    </section>
  )
}

const hasMoved = ({ change }: Comparison) => change !== null && change.difference !== 0

interface RowsProps {
  readonly comparisons: readonly Comparison[]
  readonly page: FindingsPage
}

function Rows({ comparisons, page }: RowsProps) {
  return (
    <ul>
      {comparisons.map((each) => (
        <ChangeRow key={`${each.measure} ${each.side} ${each.of ?? ''}`} comparison={each} measures={page.measures}>
          {each.now && <SourceButton page={page} reading={each.now} block="change" />}
        </ChangeRow>
      ))}
    </ul>
  )
}

interface FoldedProps extends RowsProps {
  readonly one: string
  readonly many: string
  readonly after: string
}

function Folded({ comparisons, page, one, many, after }: FoldedProps) {
  if (comparisons.length === 0) return null
  return (
    <details>
      <summary className={quiet.action}>{`${comparisons.length === 1 ? one : `${comparisons.length} ${many}`} ${after}`}</summary>
      <Rows comparisons={comparisons} page={page} />
    </details>
  )
}
