/** The words of a search, each as a pattern that matches anywhere in a name. What `ilike` would take as a wildcard is taken literally. */
export function patternsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
}
