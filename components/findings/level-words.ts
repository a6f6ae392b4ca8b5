import type { Level } from '@/lib/clinical/measures/types'
import type { BandLevel } from '../ui/band-mark'

interface LevelWords {
  readonly mark: BandLevel
  readonly words: string
}

const LEVELS: Readonly<Record<Level, LevelWords | null>> = {
  typical: { mark: 'usual', words: 'Usual' },
  borderline: { mark: 'edge', words: 'Borderline' },
  deficit: { mark: 'outside', words: 'Outside usual range' },
  severe: { mark: 'outside', words: 'Far outside usual range' },
  flag: { mark: 'outside', words: 'Needs attention' },
  unresolved: { mark: 'edge', words: 'Still open' },
  context: null,
}

/** How a level is said and marked; null where there is nothing to judge. */
export function levelWords(level: Level): LevelWords | null {
  return LEVELS[level]
}

/** A band's limits in words: "<=5" is "5 or less", ">8" is "over 8", "1.25 to <1.50" is "1.25 to under 1.50". */
export function bandWords(label: string): string {
  return label
    .replace(/<=\s*([\d.]+)/g, '$1 or less')
    .replace(/>=\s*([\d.]+)/g, '$1 or more')
    .replace(/>\s*(?=[\d.])/g, 'over ')
    .replace(/<\s*(?=[\d.])/g, 'under ')
    .replace(/(\d)-(\d)/g, '$1 to $2')
}
