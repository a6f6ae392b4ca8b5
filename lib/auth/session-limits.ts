/** A sign-in ends after this long without a request. The reasons are in docs/decisions. */
export const IDLE_MINUTES = 15

/** A sign-in ends after this long, used or not. */
export const ABSOLUTE_HOURS = 12

/** Activity is written down at most this often: reading a page should not cost a write each time. */
export const NOTE_ACTIVITY_EVERY_SECONDS = 60
