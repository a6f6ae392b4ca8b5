import type { ComparePage } from '@/lib/findings/types'
import { changeWords } from '../findings/change-words'
import { inlineWords, listWords } from '../findings/reading-words'

const FEW = 5

/** What has really changed, in a sentence or two; and how many could not be judged. */
export function pairWords({ comparisons, measures }: ComparePage): string {
  const found = (verdict: string) => comparisons.filter((each) => changeWords(each)?.verdict === verdict)
  const named = (verdict: string) => {
    const words = found(verdict).map((each) => inlineWords(each, measures))
    return listWords(words.length > FEW ? [...words.slice(0, FEW), `${words.length - FEW} more`] : words)
  }
  const [better, worse] = [named('Real change, better'), named('Real change, worse')]
  const apart = found('Not comparable').length
  return [
    better !== '' && `Really better: ${better}.`,
    worse !== '' && `Really worse: ${worse}.`,
    better === '' && worse === '' && 'Nothing has really changed, beyond measurement error.',
    apart > 0 && `${apart === 1 ? 'One was' : `${apart} were`} taken in another way and cannot be compared.`,
  ]
    .filter((words) => words !== false)
    .join(' ')
}
