import { entryWords } from '@/components/findings/entry-words'
import { valueWords } from '@/components/findings/value-words'
import { ageOn } from '@/lib/clinical/findings/age'
import { FACTORS } from '@/lib/clinical/findings/factors.data'
import { getMeasure } from '@/lib/clinical/measures/registry'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import { asksForReferral, referralUrgency } from '@/lib/clinical/screening/referral'
import type { Answer, AssessmentResult, FiredRule, Release } from '@/lib/clinical/screening/types'
import { fingerprintOf } from '@/lib/documents/fingerprint'
import { freeText } from '@/lib/documents/free-text'
import { clockIn, dayIn, fullDay } from '@/lib/platform/calendar'
import { paperNames } from '@/lib/documents/paper-names'
import type { LetterFacts } from './letter-facts'
import { CONDITIONS, KIND_WORDS, PAPER_KEY, URGENCY } from './letter-words'
import { paperFigures } from './paper-figures'
import { paperTests } from './paper-tests'
import type { LetterKind, LetterPaper, LetterWords, PaperRule } from './types'

export interface LetterPaperFacts extends LetterFacts {
  readonly kind: LetterKind
  readonly words: LetterWords
  /** False for a preview: the paper says so on every page. */
  readonly isIssued: boolean
}

/** Turns an assessment and what the clinician wrote into the words that are printed. Pure: the same facts give the same paper. */
export function buildLetterPaper(facts: LetterPaperFacts): LetterPaper {
  const { kind, words, record, today, isIssued } = facts
  const { result } = record
  const { answeredNo, ...tests } = paperTests(record)
  const title = KIND_WORDS[kind]
  const paper = {
    kind,
    title,
    ...namesOf(facts),
    version: isIssued
      ? `${title}, issued ${fullDay(today)}, rules ${result.ruleVersion}`
      : `Preview of ${fullDay(today)}, not issued, rules ${result.ruleVersion}`,
    issuedOn: today,
    dated: fullDay(today),
    recipient: linesOf(words.recipient),
    opening: linesOf(words.opening),
    found: linesOf(words.found),
    asked: linesOf(words.asked),
    closing: linesOf(words.closing),
    urgency: kind === 'report' ? null : urgencyOf(result),
    basis: basisOf(facts),
    gate: {
      lead: gateLead(result),
      rules: result.gate.rules.filter(({ id }) => id !== 'BLK-S5').map(describeRule),
      unanswered: result.gate.unanswered.map((id) => getMeasure(id)?.label ?? id),
      answeredNo,
    },
    factors: factorsOf(result),
    figures: paperFigures(result, record.assessmentCase),
    ...tests,
    notDone: notDoneOf(facts),
    amendments: amendmentsOf(facts),
    key: PAPER_KEY,
  }
  return { ...paper, fingerprint: fingerprintOf(paper) }
}

/** A text that was typed over several lines, paragraph by paragraph. */
const linesOf = (text: string) => text.split('\n').map(freeText).filter(isSaid)

const isSaid = (words: string) => words !== ''

function namesOf(facts: LetterFacts) {
  const { clinic, clinician, patient, episode, assessment } = facts
  const names = paperNames({ ...facts, side: episode.side })
  const knee = episode.side === 'both' ? 'both knees' : `${episode.side} knee`
  const signature = { name: freeText(clinician.name), profession: freeText(clinician.profession) }
  return {
    ...names,
    size: clinic.paper,
    signature,
    about: [
      { name: 'Patient', value: names.patient },
      { name: 'Born', value: `${fullDay(patient.bornOn)}, ${ageOn(patient.bornOn, assessment.assessedOn)} years, ${patient.sex}` },
      { name: 'Problem', value: `${knee}${episode.onsetOn === null ? '' : `, since ${fullDay(episode.onsetOn)}`}` },
      { name: 'Working diagnosis', value: episode.condition === null ? 'none yet' : CONDITIONS[episode.condition] },
      { name: 'Assessed', value: `${fullDay(assessment.assessedOn)}, ${assessment.kind === 'first' ? 'first assessment' : 'review'}` },
    ],
  }
}

function urgencyOf({ gate }: AssessmentResult): LetterPaper['urgency'] {
  const urgency = gate.rules.some(asksForReferral) ? referralUrgency(gate.state) : null
  return urgency && { ...URGENCY[urgency], isShut: gate.state === 'emergency' || gate.state === 'hard' }
}

function basisOf({ assessment, record, clinic }: LetterFacts): LetterPaper['basis'] {
  const { signedAt, signedName, updatedAt } = assessment
  if (!signedAt) {
    const until = `${fullDay(dayIn(clinic.timeZone, updatedAt))} at ${clockIn(clinic.timeZone, updatedAt)}`
    const text = `The assessment is not signed yet: these are the answers recorded until ${until}. What has no answer is not negative.`
    return { text, isSigned: false }
  }
  const count = record.amendments.length
  const amended = count === 0 ? '' : ` ${count} amendment${count === 1 ? '' : 's'} since, shown below.`
  const signed = `Signed by ${freeText(signedName ?? '')} on ${fullDay(dayIn(clinic.timeZone, signedAt))}.`
  return { text: `${signed}${amended}`, isSigned: true }
}

function gateLead({ gate }: AssessmentResult): string {
  const asks = gate.rules.filter(asksForReferral).length
  if (asks === 0) return gate.unanswered.length === 0 ? 'No safety rule stands.' : 'No safety rule has fired on the answers so far.'
  return { clear: '', soft: 'Soft gate', hard: 'Hard gate', emergency: 'Emergency gate' }[gate.state]
}

function describeRule({ id, tier, title, because, action, tag, released }: FiredRule): PaperRule {
  return {
    id: id.replace('BLK-', ''),
    tier,
    title,
    because: because.map(answerWords),
    action: `${action}.`,
    tag,
    released: released ? releaseWords(released) : '',
  }
}

const placeWords = (measure: string, side: ObservationSide | undefined) =>
  [getMeasure(measure)?.label ?? measure, side === undefined || side === 'none' ? '' : side].filter(isSaid).join(', ')

function answerWords({ measure, side, value }: Answer): string {
  const definition = getMeasure(measure)
  return `${placeWords(measure, side)}: ${valueWords(value, definition?.unit ?? '', definition)}`
}

function releaseWords({ kind, by, on, reviewOn, text }: Release): string {
  const what = kind === 'override' ? 'Overridden' : 'Medical outcome recorded'
  const review = reviewOn === null ? '' : `, to be reviewed by ${fullDay(reviewOn)}`
  return `${what} by ${freeText(by)} on ${fullDay(on)}${review}: ${freeText(text)}`
}

function factorsOf({ factors, interpretations }: AssessmentResult): LetterPaper['factors'] {
  const shown = factors.filter(({ verdict }) => verdict === 'likely' || verdict === 'possible')
  return shown
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ id, rank, verdict, drivers }) => ({
      rank: rank === null ? '' : String(rank),
      name: FACTORS.find((factor) => factor.id === id)?.name ?? id,
      verdict,
      drivers: drivers.map((driver) => driverWords(interpretations.filter(({ measure }) => measure === driver))),
    }))
}

/** "Pelvic drop: left 9°, right 5.5°". */
function driverWords(readings: AssessmentResult['interpretations']): string {
  const values = readings.map(({ measure, side, value, unit }) =>
    [side === 'none' ? '' : side, valueWords(value, unit, getMeasure(measure))].filter(isSaid).join(' '),
  )
  return `${placeWords(readings[0]?.measure ?? '', 'none')}: ${values.join(', ')}`
}

function notDoneOf({ record }: LetterFacts): string[] {
  return record.standing.flatMap(({ measure, side, entry }) =>
    entry.kind === 'not-done' ? [`${placeWords(measure, side)} (${freeText(entry.reason)})`] : [],
  )
}

function amendmentsOf({ record, clinic }: LetterFacts): LetterPaper['amendments'] {
  return record.amendments.map(({ measure, side, original, corrected, reason, amendedName, amendedAt, ruleVersion }) => {
    const definition = getMeasure(measure)
    const words = (entry: Parameters<typeof entryWords>[0]) => (definition ? freeText(entryWords(entry, definition)) : '')
    const at = new Date(amendedAt)
    return {
      what: placeWords(measure, side),
      original: words(original),
      corrected: corrected ? words(corrected) : 'should not have been recorded',
      reason: freeText(reason),
      who: `${freeText(amendedName)}, ${fullDay(dayIn(clinic.timeZone, at))} at ${clockIn(clinic.timeZone, at)}, rules ${ruleVersion}`,
    }
  })
}
