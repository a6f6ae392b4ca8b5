import { bandWords, levelWords } from '@/components/findings/level-words'
import { valueWords, withUnit } from '@/components/findings/value-words'
import { getReference } from '@/lib/clinical/evidence/references'
import { getMeasure } from '@/lib/clinical/measures/registry'
import type { MeasureDefinition, MeasurementError } from '@/lib/clinical/measures/types'
import type { AssessmentResult, Interpretation } from '@/lib/clinical/screening/types'
import type { AssessmentRecord } from '@/lib/assessments/queries'
import { freeText } from '@/lib/documents/free-text'
import { DOMAINS, TAG_WORDS } from './letter-words'
import type { LetterPaper, PaperReading, PaperTest } from './types'

type Printed = Pick<LetterPaper, 'tests' | 'sources'> & { readonly answeredNo: readonly string[] }

/** Every recorded and derived value, test by test, with its band, error, tag and sources. A plain no to a safety question is told in one list. */
export function paperTests({ result, answers, amendments }: Pick<AssessmentRecord, 'result' | 'answers' | 'amendments'>): Printed {
  const amended = new Set(amendments.map(({ measure, side }) => `${measure}:${side}`))
  const isPlainNo = (each: Interpretation) => each.value === 'no' && isSafety(each) && !amended.has(`${each.measure}:${each.side}`)
  const notes = new Map(answers.filter(({ note }) => note !== '').map((each) => [`${each.measure}:${each.side}`, freeText(each.note)]))
  const sources = new Map<string, number>()
  const groups = groupByTest(result.interpretations.filter((each) => !isPlainNo(each)))
  const sections = Object.entries(DOMAINS).map(([domain, title]) => ({
    title,
    tests: [...groups].flatMap(([id, readings]) => {
      const definition = getMeasure(id)
      return definition?.domain === domain ? [describeTest(definition, readings, { amended, notes, sources })] : []
    }),
  }))
  return {
    tests: sections.filter(({ tests }) => tests.length > 0),
    sources: [...sources].map(([id, number]) => `${number}. ${sourceWords(id)}`),
    answeredNo: result.interpretations.filter(isPlainNo).map(({ measure }) => getMeasure(measure)?.label ?? measure),
  }
}

const isSafety = ({ measure }: Interpretation) => ['red-flags', 'bsi-screen'].includes(getMeasure(measure)?.domain ?? '')

function groupByTest(interpretations: AssessmentResult['interpretations']): ReadonlyMap<string, readonly Interpretation[]> {
  const groups = new Map<string, Interpretation[]>()
  for (const each of interpretations) {
    const test = each.of ?? each.measure
    groups.set(test, [...(groups.get(test) ?? []), each])
  }
  return groups
}

interface Around {
  readonly amended: ReadonlySet<string>
  readonly notes: ReadonlyMap<string, string>
  /** Numbered as they are first met. */
  readonly sources: Map<string, number>
}

function describeTest(definition: MeasureDefinition, readings: readonly Interpretation[], { amended, notes, sources }: Around): PaperTest {
  const { id, label, error, citations } = definition
  for (const source of citations) if (!sources.has(source)) sources.set(source, sources.size + 1)
  const numbers = citations.map((source) => sources.get(source)).join(', ')
  const typed = ['none', 'left', 'right'].flatMap((side) => {
    const note = notes.get(`${id}:${side}`)
    return note ? [`Note${side === 'none' ? '' : `, ${side}`}: ${note}`] : []
  })
  return {
    name: label,
    refs: numbers === '' ? '' : `[${numbers}]`,
    readings: readings.map((each) => describeReading(each, definition, amended.has(`${each.measure}:${each.side}`))),
    small: [...(error ? [errorWords(error)] : []), ...typed],
  }
}

/** Some tests have no error in their unit but an accuracy. */
function errorWords({ value, text, tag }: MeasurementError): string {
  return `${value === null ? 'Accuracy' : 'Measurement error'}: ${text} (${TAG_WORDS[tag]})`
}

function describeReading(each: Interpretation, definition: MeasureDefinition, isAmended: boolean): PaperReading {
  const level = levelWords(each.level)
  const isOwn = each.of === undefined
  const limits = /\d/.test(each.label) ? withUnit(bandWords(each.label), each.unit) : ''
  return {
    side: each.side,
    value: `${isOwn ? '' : 'Symmetry '}${valueWords(each.value, each.unit, isOwn ? definition : undefined)}`,
    mark: level?.mark ?? null,
    level: level?.words ?? '',
    band: level === null ? '' : [limits, TAG_WORDS[each.tag]].filter((part) => part !== '').join(', '),
    note: each.note ?? '',
    isAmended,
  }
}

function sourceWords(id: string): string {
  const reference = getReference(id)
  return reference ? `${reference.text}${reference.doi ? ` doi:${reference.doi}` : ''}` : id
}
