export interface LoadWeek {
  readonly number: number
  readonly runMin: number
  readonly longestRunMin: number
  /** An easier week. */
  readonly lighter: boolean
  /** Minutes of each run, when they are known. */
  readonly runsMin?: readonly number[]
  /** Stages of the ladder run in the week, lowest first. */
  readonly stages?: readonly number[]
  /** The most the rules allow in this week. */
  readonly capMin?: number | null
}

export interface Load {
  readonly weeks: readonly LoadWeek[]
  /** The week in hand; null when the plan has not begun or has ended. */
  readonly currentWeek: number | null
  /** The width to draw for. The drawing is made anew for every width, never scaled. */
  readonly width: number
  /** One cap for every week that has none of its own. */
  readonly capMin?: number
}
