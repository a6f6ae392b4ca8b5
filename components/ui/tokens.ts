/** Footfall's colours, in the light and the dark. The one source for the screen's theme, the drawings and the paper. */
export const COLOURS = {
  paper: { light: '#FBFAF7', dark: '#101A18' },
  card: { light: '#FFFFFF', dark: '#17231F' },
  ink: { light: '#16302B', dark: '#E9EFEA' },
  'ink-soft': { light: '#4A5F59', dark: '#A9B9B2' },
  line: { light: '#E4E0D8', dark: '#2B3934' },
  wash: { light: '#F2EFE8', dark: '#1C2A26' },
  pine: { light: '#0F5C4D', dark: '#6FC3AB' },
  'pine-soft': { light: '#DCEBE5', dark: '#1E3B33' },
  clay: { light: '#B4472C', dark: '#F08F73' },
  'clay-soft': { light: '#F7E3DC', dark: '#45231A' },
  amber: { light: '#9A6B00', dark: '#E2B45A' },
  'amber-soft': { light: '#FBEFD0', dark: '#3B2F14' },
  green: { light: '#2F7D4F', dark: '#7CC798' },
  'green-soft': { light: '#E0F0E4', dark: '#1D3A28' },
  left: { light: '#2F6DB5', dark: '#7FB2EA' },
  'left-soft': { light: '#E1ECF8', dark: '#1B2F47' },
  right: { light: '#A3571A', dark: '#E6A56A' },
  'right-soft': { light: '#F8E9DA', dark: '#42291A' },
  'figure-edge': { light: '#788784', dark: '#919995' },
  'figure-skin': { light: '#EFF1F0', dark: '#26312D' },
  'figure-top': { light: '#D7DCDB', dark: '#3B4642' },
  'figure-shorts': { light: '#B9C1BF', dark: '#56605C' },
  'figure-hair': { light: '#6F7F7C', dark: '#99A29D' },
  'figure-far': { light: '#9DB2AA', dark: '#5F726B' },
} as const

export type Colour = keyof typeof COLOURS

/** The CSS variable that carries a colour on screen, in whichever scheme is shown. */
export const colourVar = (colour: Colour) => `var(--ff-${colour})`

/** The printed value: paper is always light. */
export const colourHex = (colour: Colour) => COLOURS[colour].light
