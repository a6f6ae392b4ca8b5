import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PRINTABLE } from './printable.data'
import { unprintableCharacters } from './unprintable-characters'

describe('unprintableCharacters', () => {
  it.each([
    ['Rosa Marsh, 0113 496 0182', []],
    ['Łukasz Żółć', []],
    ['Νίκος Παπαδόπουλος', []],
    ['Наталья Щербакова', []],
    ['Nguyễn Thị Hương', []],
    ['محمد العربي', []],
    ['王小王', ['王', '小']],
    ['สมชาย', ['ส', 'ม', 'ช', 'า', 'ย']],
    ['Rosa\u0007', ['\u0007']],
    ['\uD800', ['\uD800']],
    ['', []],
  ])('%s', (text, missing) => {
    expect(unprintableCharacters(text)).toEqual(missing)
  })

  it('knows the very characters that both weights of the fallback font have', () => {
    const [regular, bold] = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map(charactersOf) as [Set<number>, Set<number>]
    const listed = PRINTABLE.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    expect(listed).toEqual([...regular].filter((code) => bold.has(code) && isSeen(code)).sort((a, b) => a - b))
  })
})

/** Control, format, private and unassigned characters are not for printing; of the unseen ones only the two joiners. */
const isSeen = (code: number) =>
  code === 0x200c || code === 0x200d || (code >= 0x20 && !/[\p{C}\p{Zl}\p{Zp}]/u.test(String.fromCodePoint(code)))

/** The code points in a TrueType font's character map, format 12: groups of first, last and glyph. */
function charactersOf(file: string): Set<number> {
  const font = readFileSync(`node_modules/dejavu-fonts-ttf/ttf/${file}`)
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  const cmap = font.readUInt32BE((tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0) + 8)
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => cmap + font.readUInt32BE(cmap + 8 * index + 8))
  const whole = subtables.find((at) => font.readUInt16BE(at) === 12)
  if (whole === undefined) throw new Error('The font has no map of the whole of Unicode.')
  const characters = new Set<number>()
  for (let group = 0; group < font.readUInt32BE(whole + 12); group++) {
    const at = whole + 16 + 12 * group
    for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code++) characters.add(code)
  }
  return characters
}
