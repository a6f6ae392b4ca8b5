const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a piece of an address can be an id at all. What cannot is "not found", before the database is asked. */
export function isId(text: string): boolean {
  return ID.test(text)
}
