/** Marks that are not seen but change what is seen: soft hyphens, directions, zero-width spaces. The joiners of Persian and Indic names stay. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\p{Cc}/gu

/** What a person typed, as it is printed: letters and their accents in one, every kind of space a space, nothing that is not seen. */
export function freeText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').trim()
}
