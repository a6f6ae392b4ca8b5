/** The one place that asks the computer for the time; everything below it is given `now`. */
export const clock = {
  now: () => new Date(),
}
