'use client'

import type { AssessmentPage } from '@/lib/assessments/types'
import { countOf } from '../runners/runner-words'
import { Notice } from '../ui/notice'
import css from './amended.module.css'

/** Over an amended assessment: that what follows reads the amended values, and what was signed. */
export function AsSigned({ page }: { readonly page: AssessmentPage }) {
  const { amendments, resultAsSigned, words } = page
  if (!resultAsSigned) return null
  const { gate, factors } = resultAsSigned
  const ranked = factors.filter(({ rank }) => rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  return (
    <Notice tone="open">
      <div className={css.signed}>
        <p>{`${countOf(amendments.length, 'amendment')} since signing. The gate and the findings below read the amended values.`}</p>
        <details>
          <summary>The result as it was signed</summary>
          <ul>
            <li>{`Gate: ${gate.state}`}</li>
            {gate.rules.map(({ id, title }) => (
              <li key={id}>{`${id.replace('BLK-', '')}: ${title}`}</li>
            ))}
            {ranked.map(({ id, rank, verdict }) => (
              <li key={id}>{`${rank}. ${words.factors[id] ?? id}, ${verdict}`}</li>
            ))}
          </ul>
        </details>
      </div>
    </Notice>
  )
}
