import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Font } from '@react-pdf/renderer'
import { unpackWoff } from './unpack-woff'

const require = createRequire(import.meta.url)

/** Handed over unpacked: from a WOFF the layout engine would inflate the tables again for every document. */
const unpacked = (file: string) => inline(unpackWoff(readFileSync(file)))

/**
 * The further letters come under a name of their own, as long as the old one. The PDF writer tells fonts apart by the name inside, and
 * would embed both anew at each change between two that share one.
 */
const further = (file: string) => inline(renamed(unpackWoff(readFileSync(file)), 'HyperlegibleNext', 'HyperlegibleMore'))

const inline = (font: Buffer) => `data:font/ttf;base64,${font.toString('base64')}`

/** The family of letters inside drawings: digits and plain words only. */
export const DRAWING_FAMILY = 'Atkinson'

/** Tried in order for each letter: the typeface, its further European letters, and a full-Unicode face for other alphabets. */
export const FAMILIES = [DRAWING_FAMILY, 'Atkinson Extended', 'DejaVu']

/** Every font a document may use. Local files only: nothing is fetched while rendering. */
const FONT_FILES = {
  Atkinson: {
    400: unpacked(require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff')),
    600: unpacked(require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff')),
  },
  'Atkinson Extended': {
    400: further(require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff')),
    600: further(require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-600-normal.woff')),
  },
  DejaVu: {
    400: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
    600: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  },
} as const

/** Names every font and reads it, so that the first document does not wait for them. */
export async function loadFonts(): Promise<void> {
  for (const [family, files] of Object.entries(FONT_FILES)) {
    Font.register({ family, fonts: Object.entries(files).map(([fontWeight, src]) => ({ fontWeight: Number(fontWeight), src })) })
  }
  Font.registerHyphenationCallback(breakable)
  const all = Object.entries(FONT_FILES).flatMap(([fontFamily, files]) =>
    Object.keys(files).map((fontWeight) => ({ fontFamily, fontWeight: Number(fontWeight) })),
  )
  await Promise.all(all.map((font) => Font.load(font)))
  for (const font of all) nameGlyphs(Font.getFont(font).data)
}

/**
 * Tells each glyph which character it is. The font library remembers a glyph as it was first asked for, and one that was first met as a
 * part of another (the N in a Greek Nu) would stay nameless: printed rightly, but not to be copied, searched or read aloud. Shaped
 * Arabic letters are left to the text that shapes them.
 */
function nameGlyphs(font: ReturnType<typeof Font.getFont>['data']): void {
  for (const code of font?.characterSet ?? []) {
    if (code < FIRST_SHAPED) font?.glyphForCodePoint(code)
  }
}

/** The presentation forms of Arabic begin here. */
const FIRST_SHAPED = 0xfb50

/** The face of last resort, in which a word stands whole: a letter of it among others would be out of step, an accent out of place. */
export const OTHER_ALPHABETS = 'DejaVu'

/** Whether the typeface has every letter of a word. Asked only after the fonts are loaded. */
export function isInTypeface(word: string): boolean {
  const faces = ['Atkinson', 'Atkinson Extended'].map((fontFamily) => Font.getFont({ fontFamily, fontWeight: 400 }).data)
  return [...word].every((letter) => faces.some((face) => face?.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)))
}

/** Names are UTF-16, high byte first. */
function renamed(font: Buffer, from: string, to: string): Buffer {
  const [old, name] = [from, to].map((words) => Buffer.from(words, 'utf16le').swap16()) as [Buffer, Buffer]
  const copy = Buffer.from(font)
  for (let at = copy.indexOf(old); at >= 0; at = copy.indexOf(old, at + old.length)) name.copy(copy, at)
  return copy
}

const LONGEST_UNBROKEN = 24

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * No word is hyphenated, but one that may be longer than a line can be broken between any two letters. The empty part between them is
 * what keeps the layout engine from setting a hyphen that is not in the word.
 */
function breakable(word: string): string[] {
  if (word.length <= LONGEST_UNBROKEN) return [word]
  return [...letters.segment(word)].flatMap(({ segment }, index) => (index === 0 ? [segment] : ['', segment]))
}
