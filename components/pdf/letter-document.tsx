import { Document } from '@react-pdf/renderer'
import type { LetterPaper } from '@/lib/letters/types'
import { documentFacts } from './document-facts'
import { LetterFigures } from './letter-figures'
import { Factors, Found, Safety } from './letter-findings'
import { Closing, LetterHead, Paragraphs } from './letter-head'
import { Amendments, NotDone, Sources, Tests } from './letter-tests'
import { SectionTitle } from './parts'
import { CountPages, newNumbering } from './page-number'
import { Sheet } from './sheet'
import { contentWidth } from './styles'

/** A clinical report or referral letter: the letter itself first, then the drawings and every number behind it. */
export function LetterDocument({ paper }: { readonly paper: LetterPaper }) {
  const numbering = newNumbering()
  return (
    <Document {...documentFacts(paper)}>
      <Sheet paper={paper} numbering={numbering}>
        <CountPages numbering={numbering} />
        <LetterHead paper={paper} />
        {paper.kind === 'referral-letter' ? <Referral paper={paper} /> : <Report paper={paper} />}
        <Closing paper={paper} />
        <LetterFigures figures={paper.figures} width={contentWidth(paper.size)} />
        <Amendments amendments={paper.amendments} />
        <Tests paper={paper} />
        <NotDone notDone={paper.notDone} />
        <Sources sources={paper.sources} />
      </Sheet>
    </Document>
  )
}

/** What is asked first, then why, then what was found. */
function Referral({ paper }: { readonly paper: LetterPaper }) {
  return (
    <>
      <SectionTitle title="What is asked" top={8} />
      <Paragraphs lines={paper.asked} isStrong />
      <Safety title="Why" gate={paper.gate} />
      <Found lines={paper.found} />
      <Factors factors={paper.factors} />
    </>
  )
}

/** What was found, whether the runner is safe to go on, then what is asked. */
function Report({ paper }: { readonly paper: LetterPaper }) {
  return (
    <>
      <Found lines={paper.found} />
      <Factors factors={paper.factors} />
      <Safety title="Safety screen" gate={paper.gate} />
      <SectionTitle title="What is asked" top={8} />
      <Paragraphs lines={paper.asked} isStrong />
    </>
  )
}
