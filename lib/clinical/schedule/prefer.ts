/** Scores of one choice, in order of weight: the first difference decides, more is better. */
export type Scores = readonly number[]

/**
 * The best choice by its scores; the first of equals, so that the order in which choices are given settles a tie. Null of none.
 *
 * @example prefer(['a', 'bb', 'cc'], (word) => [word.length]) // 'bb'
 */
export function prefer<Choice>(choices: readonly Choice[], score: (choice: Choice) => Scores): Choice | null {
  let best: { readonly choice: Choice; readonly scores: Scores } | null = null
  for (const choice of choices) {
    const scores = score(choice)
    if (best === null || isBetter(scores, best.scores)) best = { choice, scores }
  }
  return best?.choice ?? null
}

function isBetter(scores: Scores, than: Scores): boolean {
  const decides = scores.findIndex((score, index) => score !== than[index])
  return decides >= 0 && (scores[decides] as number) > (than[decides] as number)
}
