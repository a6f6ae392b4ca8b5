import { Text, View } from '@react-pdf/renderer'
import type { LetterPaper } from '@/lib/letters/types'
import { CLAY, HAIR, INK, SOFT, TYPE, WHITE } from './styles'
import { Typed } from './typed'

/** Who writes to whom, about whom, how soon, and what it rests on. */
export function LetterHead({ paper }: { readonly paper: LetterPaper }) {
  const { clinic, recipient, urgency, basis } = paper
  return (
    <>
      <View style={{ flexDirection: 'row', gap: 24, marginBottom: 14 }}>
        <View style={{ flex: 1, minHeight: 72 }}>
          <Text style={{ ...TYPE.label, marginBottom: 2 }}>To</Text>
          {recipient.map((line, index) => (
            <Text key={index} style={TYPE.body}>
              <Typed text={line} />
            </Text>
          ))}
        </View>
        <View style={{ width: 200 }}>
          <Text style={TYPE.strong}>
            <Typed text={clinic.name} />
          </Text>
          <Text style={TYPE.tight}>
            <Typed text={clinic.address} />
          </Text>
          <Text style={TYPE.tight}>
            <Typed text={clinic.phone} />
          </Text>
          <Text style={{ ...TYPE.tight, marginTop: 4 }}>{paper.dated}</Text>
        </View>
      </View>
      <View style={{ flexDirection: 'row', alignItems: 'center', gap: 12, marginBottom: 6 }}>
        <Text style={TYPE.display}>{paper.title}</Text>
        {urgency ? <Urgency urgency={urgency} /> : null}
      </View>
      <About about={paper.about} />
      <Text style={{ ...TYPE.tight, marginTop: 5, marginBottom: 9, ...(basis.isSigned ? { color: SOFT } : { fontWeight: 600 }) }}>
        <Typed text={basis.text} />
      </Text>
      <Paragraphs lines={paper.opening} />
    </>
  )
}

/** Solid where nothing may go on, framed otherwise: told apart in black and white too. */
function Urgency({ urgency }: { readonly urgency: NonNullable<LetterPaper['urgency']> }) {
  const { title, text, isShut } = urgency
  const look = isShut ? { color: WHITE, backgroundColor: CLAY } : { color: INK, borderWidth: 1.1, borderColor: INK }
  return (
    <>
      <Text style={{ ...TYPE.strong, ...look, paddingHorizontal: 8, paddingVertical: 2, borderRadius: 3 }}>{title}</Text>
      <Text style={{ ...TYPE.tight, flex: 1 }}>{text}</Text>
    </>
  )
}

function About({ about }: Pick<LetterPaper, 'about'>) {
  return (
    <View style={{ borderTopWidth: 1.2, borderTopColor: INK }}>
      {about.map(({ name, value }) => (
        <View
          key={name}
          style={{ flexDirection: 'row', paddingVertical: 2.2, borderBottomWidth: 0.8, borderBottomColor: HAIR }}
          wrap={false}
        >
          <Text style={{ ...TYPE.tight, width: 108, color: SOFT }}>{name}</Text>
          <Text style={{ ...TYPE.tight, flex: 1, fontWeight: name === 'Patient' ? 600 : 400 }}>
            <Typed text={value} />
          </Text>
        </View>
      ))}
    </View>
  )
}

/** What a person wrote, however long: it flows over the pages. */
export function Paragraphs({ lines, isStrong = false }: { readonly lines: readonly string[]; readonly isStrong?: boolean }) {
  return (
    <>
      {lines.map((line, index) => (
        <Text key={index} style={{ ...(isStrong ? TYPE.strong : TYPE.body), marginBottom: 4 }} orphans={2} widows={2}>
          <Typed text={line} />
        </Text>
      ))}
    </>
  )
}

export function Closing({ paper }: { readonly paper: LetterPaper }) {
  const { name, profession } = paper.signature
  return (
    <View style={{ marginTop: 10 }}>
      <Paragraphs lines={paper.closing} />
      <View wrap={false} style={{ marginTop: 8 }}>
        <Text style={TYPE.strong}>
          <Typed text={name} />
        </Text>
        <Text style={TYPE.tight}>
          <Typed text={[profession, paper.clinic.name, paper.clinic.phone].filter((part) => part !== '').join(', ')} />
        </Text>
      </View>
    </View>
  )
}
