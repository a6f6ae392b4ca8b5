/** A pattern leads with at least this many points, and at least this far ahead of the next. Convention. */
export const LEAST_POINTS = 5
export const LEAST_LEAD = 3
