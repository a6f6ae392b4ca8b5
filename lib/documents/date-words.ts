const format = (options: Intl.DateTimeFormatOptions) => {
  const words = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options })
  return (day: string) => words.format(new Date(`${day}T00:00:00Z`))
}

/** "13 Mar" */
export const shortDay = format({ day: 'numeric', month: 'short' })
/** "Friday" */
export const weekdayLong = format({ weekday: 'long' })
/** "13" */
export const dayOfMonth = format({ day: 'numeric' })

/** "Monday, Thursday and Saturday" */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
