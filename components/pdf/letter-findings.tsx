import { Text, View } from '@react-pdf/renderer'
import type { LetterPaper, PaperRule } from '@/lib/letters/types'
import { Paragraphs } from './letter-head'
import { LightMark, SectionTitle } from './parts'
import { RULE, SOFT, TYPE } from './styles'
import { Typed } from './typed'

/** The rules that fired with the answers that fired them, what is unanswered, and what was answered no. */
export function Safety({ title, gate }: { readonly title: string; readonly gate: LetterPaper['gate'] }) {
  return (
    <>
      <SectionTitle title={title} aside={gate.lead} top={8} />
      {gate.rules.map((rule) => (
        <Rule key={rule.id} rule={rule} />
      ))}
      {gate.unanswered.length > 0 ? <Listed name="Without an answer" words={gate.unanswered} isStrong /> : null}
      {gate.answeredNo.length > 0 ? <Listed name="Answered no" words={gate.answeredNo} /> : null}
    </>
  )
}

function Rule({ rule }: { readonly rule: PaperRule }) {
  return (
    <View
      wrap={false}
      style={{ flexDirection: 'row', gap: 8, paddingBottom: 5, marginBottom: 5, borderBottomWidth: 0.8, borderBottomColor: RULE }}
    >
      <View style={{ paddingTop: 1 }}>
        <LightMark kind={rule.tier === 'soft' ? 'amber' : 'red'} size={12} />
      </View>
      <View style={{ flex: 1 }}>
        <Text style={TYPE.strong}>{rule.title}</Text>
        {rule.because.map((answer) => (
          <Text key={answer} style={TYPE.tight}>
            {answer}
          </Text>
        ))}
        <Text style={{ ...TYPE.tight, marginTop: 1.5 }}>{rule.action}</Text>
        {rule.released === '' ? null : (
          <Text style={{ ...TYPE.tight, fontWeight: 600, marginTop: 1.5 }}>
            <Typed text={rule.released} />
          </Text>
        )}
      </View>
      <Text style={{ ...TYPE.label, width: 92, textAlign: 'right', paddingTop: 2 }}>{`${rule.id}, ${rule.tier}, ${TAGS[rule.tag]}`}</Text>
    </View>
  )
}

const TAGS = {
  verified: 'verified',
  'verified-secondary': 'verified, second-hand',
  memory: 'from memory',
  convention: 'convention',
} as const

interface ListedProps {
  readonly name: string
  readonly words: readonly string[]
  readonly isStrong?: boolean
}

function Listed({ name, words, isStrong = false }: ListedProps) {
  return (
    <Text style={{ ...TYPE.tight, marginBottom: 4, ...(isStrong ? {} : { color: SOFT }) }}>
      <Text style={{ fontWeight: 600 }}>{`${name}: `}</Text>
      {`${words.join('; ')}.`}
    </Text>
  )
}

export function Found({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      <SectionTitle title="What was found" top={8} />
      <Paragraphs lines={lines} />
    </>
  )
}

/** The factors in order, each with the numbers that drove it. */
export function Factors({ factors }: Pick<LetterPaper, 'factors'>) {
  if (factors.length === 0) return null
  return (
    <View style={{ marginTop: 4 }}>
      {factors.map(({ rank, name, verdict, drivers }) => (
        <View
          key={name}
          wrap={false}
          style={{ flexDirection: 'row', gap: 8, paddingBottom: 4, marginBottom: 4, borderBottomWidth: 0.8, borderBottomColor: RULE }}
        >
          <Text style={{ ...TYPE.strong, width: 12 }}>{rank}</Text>
          <View style={{ flex: 1 }}>
            <Text style={TYPE.strong}>{name}</Text>
            <Text style={TYPE.tight}>{drivers.join('; ')}</Text>
          </View>
          <Text style={{ ...TYPE.tight, width: 70, textAlign: 'right' }}>{verdict}</Text>
        </View>
      ))}
    </View>
  )
}
