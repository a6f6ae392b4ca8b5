import { Text, View } from '@react-pdf/renderer'
import type { LetterPaper, PaperMark, PaperReading, PaperTest } from '@/lib/letters/types'
import { LightMark, SectionTitle } from './parts'
import { HAIR, RULE, SOFT, TYPE } from './styles'
import { Typed } from './typed'

const NAME = 142
const VALUE = 88

/** Every number with its band, error, tag and sources. A row is never split. */
export function Tests({ paper }: { readonly paper: LetterPaper }) {
  if (paper.tests.length === 0) return null
  return (
    <>
      <SectionTitle title="Every number" top={10} />
      <Text style={{ ...TYPE.label, marginBottom: 4 }}>{paper.key}</Text>
      {paper.tests.map(({ title, tests }) => (
        <View key={title} style={{ marginBottom: 5 }}>
          <View wrap={false}>
            <Text style={{ ...TYPE.topic, fontSize: 11, lineHeight: 1.3, paddingTop: 5, paddingBottom: 2 }}>{title}</Text>
            {tests.slice(0, 1).map((test) => (
              <Test key={test.name} test={test} />
            ))}
          </View>
          {tests.slice(1).map((test) => (
            <Test key={test.name} test={test} />
          ))}
        </View>
      ))}
    </>
  )
}

function Test({ test }: { readonly test: PaperTest }) {
  return (
    <View wrap={false} style={{ borderTopWidth: 0.8, borderTopColor: HAIR, paddingTop: 2.5, paddingBottom: 2.5 }}>
      <View style={{ flexDirection: 'row' }}>
        <Text style={{ ...TYPE.tight, width: NAME, paddingRight: 8 }}>{test.name}</Text>
        <View style={{ flex: 1 }}>
          {test.readings.map((reading, index) => (
            <Reading key={index} reading={reading} />
          ))}
        </View>
        <Text style={{ ...TYPE.label, width: 50, paddingTop: 1.5, textAlign: 'right' }}>{test.refs}</Text>
      </View>
      {test.small.map((line, index) => (
        <Text key={index} style={{ ...TYPE.label, marginTop: 1 }}>
          <Typed text={line} />
        </Text>
      ))}
    </View>
  )
}

const MARKS: Readonly<Record<NonNullable<PaperMark>, 'green' | 'amber' | 'red'>> = { usual: 'green', edge: 'amber', outside: 'red' }

function Reading({ reading }: { readonly reading: PaperReading }) {
  const { side, value, mark, level, band, note, isAmended } = reading
  const said = [level, band, note, isAmended ? 'amended' : ''].filter((part) => part !== '').join(', ')
  return (
    <View style={{ flexDirection: 'row' }}>
      <Text style={{ ...TYPE.tight, width: 34, color: SOFT }}>{side === 'none' ? '' : side === 'left' ? 'Left' : 'Right'}</Text>
      <Text style={{ ...TYPE.tight, ...(said === '' ? { flex: 1 } : { width: VALUE, paddingRight: 6 }), fontWeight: 600 }}>{value}</Text>
      {said === '' ? null : (
        <>
          <View style={{ width: 15, paddingTop: 2 }}>{mark ? <LightMark kind={MARKS[mark]} size={9} /> : null}</View>
          <Text style={{ ...TYPE.tight, flex: 1 }}>{said}</Text>
        </>
      )}
    </View>
  )
}

/** What was corrected after signing: the original struck through, what stands, why, who and when. */
export function Amendments({ amendments }: Pick<LetterPaper, 'amendments'>) {
  if (amendments.length === 0) return null
  return (
    <>
      <SectionTitle title="Amendments since signing" top={10} />
      {amendments.map(({ what, original, corrected, reason, who }, index) => (
        <View key={index} wrap={false} style={{ paddingBottom: 4, marginBottom: 4, borderBottomWidth: 0.8, borderBottomColor: RULE }}>
          <Text style={TYPE.strong}>{what}</Text>
          <Text style={TYPE.tight}>
            {'As signed or amended before: '}
            <Text style={{ textDecoration: 'line-through' }}>
              <Typed text={original} />
            </Text>
            {'. What stands: '}
            <Text style={{ fontWeight: 600 }}>
              <Typed text={corrected} />
            </Text>
          </Text>
          <Text style={TYPE.tight}>
            <Typed text={reason} />
          </Text>
          <Text style={TYPE.label}>
            <Typed text={who} />
          </Text>
        </View>
      ))}
    </>
  )
}

export function NotDone({ notDone }: Pick<LetterPaper, 'notDone'>) {
  if (notDone.length === 0) return null
  return (
    <Text style={{ ...TYPE.tight, marginTop: 4 }}>
      <Text style={{ fontWeight: 600 }}>{'Not done: '}</Text>
      <Typed text={`${notDone.join('; ')}.`} />
    </Text>
  )
}

export function Sources({ sources }: Pick<LetterPaper, 'sources'>) {
  if (sources.length === 0) return null
  return (
    <>
      <SectionTitle title="Sources" top={10} />
      {pairsOf(sources).map((pair) => (
        <View key={pair[0]} wrap={false} style={{ flexDirection: 'row', gap: 16, marginBottom: 1.5 }}>
          {pair.map((source) => (
            <Text key={source} style={{ ...TYPE.label, fontSize: 7.6, lineHeight: 1.2, flex: 1 }}>
              {source}
            </Text>
          ))}
        </View>
      ))}
    </>
  )
}

/** Two columns that may break between any two rows; the last row keeps its columns. */
function pairsOf(sources: readonly string[]): readonly (readonly [string, string])[] {
  return sources.flatMap((source, at) => (at % 2 === 0 ? [[source, sources[at + 1] ?? ''] as const] : []))
}
