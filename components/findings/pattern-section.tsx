import { LEAST_LEAD, LEAST_POINTS } from '@/lib/clinical/findings/lead-rule'
import type { FoundFeature } from '@/lib/clinical/findings/patterns'
import type { Patterns } from '@/lib/clinical/screening/types'
import type { FindingsPage } from '@/lib/findings/types'
import { FittedFigure } from '../figures/fitted-figure'
import { patternDrawing, type PatternRow } from '../figures/pattern-points'
import { CONDITION_WORDS } from '../runners/runner-words'
import { showNumber } from '../ui/number-text'
import { EvidenceTag } from './evidence-tag'
import css from './findings-screen.module.css'

type Pattern = keyof Patterns['points']

const NAMES: readonly { readonly id: Pattern; readonly name: string; readonly shortName: string }[] = [
  { id: 'PFP', name: 'Kneecap pain (PFP)', shortName: 'PFP' },
  { id: 'ITBS', name: 'Outer knee (ITBS)', shortName: 'ITBS' },
  { id: 'BSI', name: 'Bone stress (BSI)', shortName: 'BSI' },
  { id: 'OTHER', name: 'Something else', shortName: 'Other' },
]

/** How the answers speak for and against each condition. Points are an order, not a chance. */
export function PatternSection({ page }: { readonly page: FindingsPage }) {
  const { result, features, episode } = page
  const { points, leading } = result.patterns
  const rows = NAMES.map(({ id, ...named }) => ({ ...named, ...sumsOf(id, points, features), isLeading: id === leading }))
  return (
    <section className={css.section} aria-labelledby="pattern">
      <header className={css.head}>
        <h2 id="pattern">Which pattern</h2>
        <p>Points for and against. An order, not a chance; patterns may be there together.</p>
      </header>
      <p className={css.say}>{leadingWords(leading, episode.condition)}</p>
      <div className={css.two}>
        <FittedFigure firstWidth={560} draw={(width) => patternDrawing({ rows, mayLeadFrom: LEAST_POINTS, width })} />
        <FeatureList features={features} leading={leading} ruleVersion={page.signed?.ruleVersion ?? page.ruleVersion} />
      </div>
    </section>
  )
}

function sumsOf(id: Pattern, points: Patterns['points'], features: readonly FoundFeature[] | null): Pick<PatternRow, 'plus' | 'minus'> {
  if (!features) return { plus: Math.max(0, points[id]), minus: Math.max(0, -points[id]) }
  const sum = (sign: 1 | -1) => features.reduce((total, each) => total + Math.max(0, sign * each.points[id]), 0)
  return { plus: sum(1), minus: sum(-1) }
}

function leadingWords(leading: Patterns['leading'], working: FindingsPage['episode']['condition']): string {
  const name = NAMES.find(({ id }) => id === leading)?.name
  if (name === undefined) return `Mixed: none has ${LEAST_POINTS} points and is ${LEAST_LEAD} ahead of the next. You decide.`
  if (leading === working) return `${name} leads, as the working diagnosis says.`
  return working === null ? `${name} leads.` : `${name} leads; the working diagnosis is ${CONDITION_WORDS[working].toLowerCase()}.`
}

interface FeatureListProps {
  readonly features: readonly FoundFeature[] | null
  readonly leading: Patterns['leading']
  readonly ruleVersion: string
}

/** The features that were found; those of the leading pattern with their points, else with the pattern that each favours. */
function FeatureList({ features, leading, ruleVersion }: FeatureListProps) {
  if (features === null)
    return <p className={css.soft}>{`The points stand as signed under rules ${ruleVersion}. Today’s rules would count otherwise.`}</p>
  if (features.length === 0) return <p className={css.soft}>No feature has been found yet. Questions without an answer give no points.</p>
  return (
    <ul className={css.features}>
      {features.map(({ feature, tag, points }) => (
        <li key={feature}>
          <span>{feature}</span>
          <EvidenceTag tag={tag} />
          <b>{pointWords(points, leading)}</b>
        </li>
      ))}
    </ul>
  )
}

function pointWords(points: Patterns['points'], leading: Patterns['leading']): string {
  const signed = (value: number) => (value > 0 ? `+${value}` : showNumber(value))
  if (leading !== 'mixed' && points[leading] !== 0) return signed(points[leading])
  return NAMES.filter(({ id }) => points[id] !== 0)
    .map(({ id, shortName }) => `${shortName} ${signed(points[id])}`)
    .join(', ')
}
