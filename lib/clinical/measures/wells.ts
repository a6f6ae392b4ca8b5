/** The measure that is the sum of these items. */
export const WELLS_SCORE = 'wells-dvt-score'

/** What the two-level score for a clot in the leg asks. Source: Wells 2003, read in the NICE guideline. */
export const WELLS_ITEMS = [
  { id: 'active-cancer', label: 'Active cancer', points: 1 },
  { id: 'paralysis-or-plaster', label: 'Paralysis, or leg in plaster', points: 1 },
  { id: 'bedridden-or-surgery', label: 'In bed for 3 days or more, or surgery in the last 12 weeks', points: 1 },
  { id: 'tender-deep-veins', label: 'Tender along the deep veins', points: 1 },
  { id: 'whole-leg-swollen', label: 'Whole leg swollen', points: 1 },
  { id: 'calf-larger', label: 'Calf at least 3 cm larger than the other', points: 1 },
  { id: 'pitting-oedema', label: 'Pitting oedema', points: 1 },
  { id: 'collateral-veins', label: 'Collateral veins', points: 1 },
  { id: 'previous-dvt', label: 'Previous deep vein thrombosis', points: 1 },
  { id: 'other-diagnosis', label: 'Another diagnosis at least as likely', points: -2 },
] as const

export type WellsItem = (typeof WELLS_ITEMS)[number]['id']

/**
 * The Wells score of one leg: the points of the items that are present, -2 to 9. All ten were asked: none present is 0, not missing.
 * A swollen leg with a tender vein and another diagnosis as likely is 0; without that diagnosis 2, and a clot is likely.
 */
export function scoreWells(present: readonly WellsItem[]): number {
  return WELLS_ITEMS.reduce((sum, { id, points }) => (present.includes(id) ? sum + points : sum), 0)
}
