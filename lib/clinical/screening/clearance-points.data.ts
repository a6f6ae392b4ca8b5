import type { Tag } from '../evidence/tag'

interface ClearancePoint {
  readonly id: string
  readonly text: string
  readonly tag: Tag
  /** Asked at a high-risk site only. */
  readonly isForHighRisk?: true
}

/**
 * What is confirmed beside a clearance, before walk-running starts: the points of plan.md 5.4 that have no field of their own. They are
 * recorded and shown, and make no clearance valid or invalid.
 */
export const CLEARANCE_POINTS: readonly ClearancePoint[] = [
  { id: 'no-bony-tenderness', text: 'No tenderness on the bone', tag: 'verified' },
  { id: 'daily-life-pain-free', text: 'Daily life 0 of 10', tag: 'convention' },
  { id: 'two-weeks-pain-free', text: 'Two weeks of walking and cross-training free of pain', tag: 'verified-secondary' },
  { id: 'healing-shown', text: 'Imaging or other evidence of healing', tag: 'verified', isForHighRisk: true },
  { id: 'single-leg-tests', text: 'Single-leg squat, heel raise and hop 0 of 10, with you watching', tag: 'convention' },
  { id: 'cause-addressed', text: 'The cause is addressed: load, energy, strength or gait', tag: 'verified' },
]
