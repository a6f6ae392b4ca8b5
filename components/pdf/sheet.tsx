import type { ReactNode } from 'react'
import { Page, Text, View } from '@react-pdf/renderer'
import type { PlanPaper } from '@/lib/documents/types'
import { FAMILIES } from './fonts'
import { PageNumber, type Numbering } from './page-number'
import { Typed } from './typed'
import { INK, MARGINS, PAGES, RULE, SOFT, TYPE, WHITE } from './styles'

/** What stands on every page. */
type SheetPaper = Pick<PlanPaper, 'size' | 'clinic' | 'clinician' | 'runner' | 'version' | 'fingerprint'>

interface SheetProps {
  readonly paper: SheetPaper
  readonly numbering: Numbering
  readonly children: ReactNode
}

/** A page, or as many as its content needs, with the clinic's head and the version's foot on each. */
export function Sheet({ paper, numbering, children }: SheetProps) {
  const { size, height } = PAGES[paper.size]
  return (
    <Page
      size={size}
      style={{
        ...TYPE.body,
        fontFamily: FAMILIES,
        color: INK,
        backgroundColor: WHITE,
        paddingTop: MARGINS.top,
        paddingBottom: MARGINS.bottom,
        paddingHorizontal: MARGINS.side,
      }}
    >
      <Head paper={paper} />
      {children}
      <Foot paper={paper} numbering={numbering} top={height - 40} />
    </Page>
  )
}

/** In the flow of the page, so that a long name pushes the page down and nothing of it is lost. */
function Head({ paper }: { readonly paper: SheetPaper }) {
  const line = { fontSize: 9.5, lineHeight: 1.3 } as const
  return (
    <View
      fixed
      style={{ flexDirection: 'row', gap: 16, paddingBottom: 7, marginBottom: 13, borderBottomWidth: 0.8, borderBottomColor: RULE }}
    >
      <Text style={{ ...line, flex: 1 }}>
        <Text style={{ fontWeight: 600 }}>
          <Typed text={paper.clinic.name} />
        </Text>
        <Text style={{ color: SOFT }}>{paper.clinician === '' ? '' : <Typed text={`   ${paper.clinician}`} />}</Text>
      </Text>
      <Text style={{ ...line, maxWidth: 210, textAlign: 'right' }}>
        <Typed text={paper.runner} />
      </Text>
    </View>
  )
}

interface FootProps {
  readonly paper: SheetPaper
  readonly numbering: Numbering
  readonly top: number
}

function Foot({ paper, numbering, top }: FootProps) {
  return (
    <View
      fixed
      style={{
        position: 'absolute',
        top,
        left: MARGINS.side,
        right: MARGINS.side,
        flexDirection: 'row',
        paddingTop: 8,
        borderTopWidth: 0.8,
        borderTopColor: RULE,
      }}
    >
      <Text style={{ ...TYPE.label, flex: 1 }}>{paper.version}</Text>
      <PageNumber numbering={numbering} />
      <Text style={{ ...TYPE.label, flex: 1, textAlign: 'right' }}>{`Fingerprint ${paper.fingerprint}`}</Text>
    </View>
  )
}
