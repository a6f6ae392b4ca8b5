import type { RecordedAnswer } from '@/lib/assessments/types'
import type { Observation } from '@/lib/clinical/measures/types'
import { blankAt, fromRecord, keyOf, observationOf, type AnswerKey, type DraftAnswer, type Place } from './draft-answer'

/** The answers of one assessment as they stand on the screen. */
export class AnswerBook {
  private readonly answers: Map<AnswerKey, DraftAnswer>

  constructor(
    recorded: readonly RecordedAnswer[],
    private readonly onChange: (answer: DraftAnswer) => void,
  ) {
    this.answers = new Map(recorded.map((answer) => [keyOf(answer), fromRecord(answer)]))
  }

  /** What stands for a measure and side; the same object as long as nothing changed. */
  at(place: Place): DraftAnswer {
    const key = keyOf(place)
    const standing = this.answers.get(key)
    if (standing) return standing
    const blank = blankAt(place)
    this.answers.set(key, blank)
    return blank
  }

  find(key: AnswerKey): DraftAnswer | undefined {
    return this.answers.get(key)
  }

  set(answer: DraftAnswer): void {
    this.answers.set(keyOf(answer), answer)
    this.onChange(answer)
  }

  change(key: AnswerKey, facts: Partial<DraftAnswer>): void {
    const answer = this.answers.get(key)
    if (answer) this.set({ ...answer, ...facts })
  }

  /** Takes over what is on record, unless something newer stands here. What is not on record yet stays as it was typed. */
  take(fresh: RecordedAnswer): void {
    const answer = this.at(fresh)
    if (fresh.version <= seenVersionOf(answer)) return
    if (answer.status === 'saved') this.set(fromRecord(fresh))
    else if (answer.status !== 'unsaved') this.set({ ...answer, status: 'conflict', theirs: fresh })
  }

  /** Not on record as they stand, those that need somebody's decision included. */
  get unsaved(): readonly DraftAnswer[] {
    return [...this.answers.values()].filter(({ status }) => status !== 'saved')
  }

  /** The versions of all answers that the page shows, added up. */
  get versionSum(): number {
    return [...this.answers.values()].reduce((sum, answer) => sum + seenVersionOf(answer), 0)
  }

  /** How each answer was taken. */
  get protocols(): readonly Pick<DraftAnswer, 'measure' | 'side' | 'protocol'>[] {
    return [...this.answers.values()].map(({ measure, side, protocol }) => ({ measure, side, protocol }))
  }

  get observations(): readonly Observation[] {
    return [...this.answers.values()].flatMap(observationOf)
  }
}

const seenVersionOf = ({ version, theirs }: DraftAnswer) => theirs?.version ?? version ?? 0
