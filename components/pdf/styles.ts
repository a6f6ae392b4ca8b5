import { colourHex } from '../ui/tokens'

export const INK = colourHex('ink')
export const SOFT = colourHex('ink-soft')
export const HAIR = colourHex('line')
export const WASH = colourHex('wash')
/** Rules that a photocopier keeps: darker than the hairlines of the screen. */
export const RULE = '#C9C3B6'
export const PINE = colourHex('pine')
export const CLAY = colourHex('clay')
export const WHITE = '#FFFFFF'

/** Size and line height always stand together: react-pdf multiplies a line height by a default size that is not there. */
export const TYPE = {
  display: { fontSize: 25, lineHeight: 1.15, fontWeight: 600 },
  heading: { fontSize: 20, lineHeight: 1.2, fontWeight: 600 },
  lead: { fontSize: 13, lineHeight: 1.4 },
  title: { fontSize: 14, lineHeight: 1.3, fontWeight: 600 },
  topic: { fontSize: 12.5, lineHeight: 1.3, fontWeight: 600 },
  body: { fontSize: 11, lineHeight: 1.36 },
  strong: { fontSize: 11, lineHeight: 1.36, fontWeight: 600 },
  tight: { fontSize: 10.2, lineHeight: 1.28 },
  small: { fontSize: 9.5, lineHeight: 1.35, color: SOFT },
  label: { fontSize: 8.2, lineHeight: 1.2, color: SOFT },
  tiny: { fontSize: 7, lineHeight: 1.15, color: SOFT },
} as const

const SIDE = 45

/** Points. */
export const PAGES = {
  a4: { size: 'A4', width: 595.28, height: 841.89 },
  letter: { size: 'LETTER', width: 612, height: 792 },
} as const

export const MARGINS = { side: SIDE, top: 24, bottom: 48 } as const

export const contentWidth = (size: keyof typeof PAGES) => PAGES[size].width - 2 * SIDE
