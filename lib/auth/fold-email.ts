/**
 * The one spelling under which an address is stored, looked up and counted: NFKC, lower case, no space round it.
 * A full-width @ or capital letters cannot make a second account. Example: " Ana＠Clinic.Example " gives "ana@clinic.example".
 */
export function foldEmail(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase()
}
