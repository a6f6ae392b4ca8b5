import { Document } from '@react-pdf/renderer'
import type { PlanPaper } from '@/lib/documents/types'
import { documentFacts } from './document-facts'
import { ClosingPage } from './closing-page'
import { FirstPage } from './first-page'
import { CountPages, newNumbering } from './page-number'
import { Sheet } from './sheet'
import { StrengthPages } from './strength-pages'
import { contentWidth } from './styles'
import { WeeksPages } from './weeks-pages'

/** The plan on paper: the page for the fridge, the weeks, the strength sheets, and what else helps. */
export function PlanDocument({ paper }: { readonly paper: PlanPaper }) {
  const numbering = newNumbering()
  const isOnePage = paper.ahead === null && paper.strength.length === 0
  return (
    <Document {...documentFacts(paper)}>
      <Sheet paper={paper} numbering={numbering}>
        <CountPages numbering={numbering} />
        <FirstPage paper={paper} />
        {isOnePage ? <ClosingPage paper={paper} /> : null}
      </Sheet>
      {paper.ahead ? (
        <Sheet paper={paper} numbering={numbering}>
          <WeeksPages ahead={paper.ahead} width={contentWidth(paper.size)} />
        </Sheet>
      ) : null}
      {paper.strength.map((sheet) => (
        <Sheet key={sheet.title} paper={paper} numbering={numbering}>
          <StrengthPages sheet={sheet} size={paper.size} />
        </Sheet>
      ))}
      {isOnePage ? null : (
        <Sheet paper={paper} numbering={numbering}>
          <ClosingPage paper={paper} />
        </Sheet>
      )}
    </Document>
  )
}
