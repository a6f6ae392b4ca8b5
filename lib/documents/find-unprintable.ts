import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlanPaper } from './types'

const DEJAVU = join('node_modules', 'dejavu-fonts-ttf', 'ttf', 'DejaVuSans.ttf')
let printable: ReadonlySet<number> | null = null

/** Letters of the paper's free text that no embedded font has. Printing them would leave boxes or other letters in a person's name. */
export function findUnprintable(paper: Pick<PlanPaper, 'clinic' | 'clinician' | 'runner' | 'title'>): string[] {
  printable ??= readPrintable(readFileSync(join(/* turbopackIgnore: true */ process.cwd(), DEJAVU)))
  const letters = new Set([...`${paper.clinic.name}${paper.clinic.phone}${paper.clinician}${paper.runner}${paper.title}`.normalize('NFC')])
  return [...letters].filter((letter) => letter !== ' ' && !printable?.has(letter.codePointAt(0) ?? -1))
}

/** The code points of a TrueType font, read from its character map: table 'cmap', format 12 (whole Unicode) or 4. */
export function readPrintable(font: Buffer): Set<number> {
  const cmap = tableOffset(font, 'cmap')
  const codes = new Set<number>()
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4)
    if (font.readUInt16BE(subtable) === 12) addGroups(font, subtable, codes)
  }
  return codes
}

function tableOffset(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + 16 * i
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no table ${tag}.`)
}

function addGroups(font: Buffer, subtable: number, codes: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(subtable + 12); group++) {
    const at = subtable + 16 + 12 * group
    for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code++) codes.add(code)
  }
}
