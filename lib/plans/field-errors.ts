/** What did not parse, field inside field as next-safe-action nests it: the first message of each, by its path: `planning.available.mon`. */
export function fieldErrors(tree: object, path: readonly string[] = []): Record<string, string> {
  const own = '_errors' in tree && Array.isArray(tree._errors) ? String(tree._errors[0]) : null
  const below = Object.entries(tree)
    .filter((entry): entry is [string, object] => isBranch(entry[1]))
    .map(([field, branch]) => fieldErrors(branch, [...path, field]))
  return Object.assign(own ? { [path.join('.')]: own } : {}, ...below)
}

function isBranch(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
