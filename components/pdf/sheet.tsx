import type { ReactNode } from 'react'
import { Page, Text, View } from '@react-pdf/renderer'
import type { PlanPaper } from '@/lib/documents/types'
import { FAMILIES } from './fonts'
import { INK, MARGINS, PAGES, RULE, SOFT, TYPE, WHITE } from './styles'

/** A page, or as many as its content needs, with the clinic's head and the version's foot on each. */
export function Sheet({ paper, children }: { readonly paper: PlanPaper; readonly children: ReactNode }) {
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
      <Foot paper={paper} top={height - 40} />
    </Page>
  )
}

const BAND = {
  position: 'absolute',
  left: MARGINS.side,
  right: MARGINS.side,
  flexDirection: 'row',
  justifyContent: 'space-between',
} as const

function Head({ paper }: { readonly paper: PlanPaper }) {
  const line = { fontSize: 9.5, lineHeight: 1.3, maxLines: 1, textOverflow: 'ellipsis' } as const
  return (
    <View fixed style={{ ...BAND, top: 24, paddingBottom: 8, borderBottomWidth: 0.8, borderBottomColor: RULE, gap: 14 }}>
      <View style={{ flexDirection: 'row', flex: 1 }}>
        <Text style={{ ...line, fontWeight: 600, maxWidth: 190, marginRight: 8 }}>{paper.clinic.name}</Text>
        <Text style={{ ...line, color: SOFT, flex: 1 }}>{paper.clinician}</Text>
      </View>
      <Text style={{ ...line, maxWidth: 220 }}>{paper.runner}</Text>
    </View>
  )
}

function Foot({ paper, top }: { readonly paper: PlanPaper; readonly top: number }) {
  return (
    <View fixed style={{ ...BAND, top, paddingTop: 8, borderTopWidth: 0.8, borderTopColor: RULE }}>
      <Text style={{ ...TYPE.label, width: 220 }}>{paper.version}</Text>
      <Text
        style={{ ...TYPE.label, width: 70, textAlign: 'center' }}
        render={({ pageNumber, totalPages }) => `Page ${pageNumber} of ${totalPages}`}
      />
      <Text style={{ ...TYPE.label, width: 190, textAlign: 'right' }}>{`Fingerprint ${paper.fingerprint}`}</Text>
    </View>
  )
}
