import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'
import { COLOURS, type Colour } from './tokens'

/** Pine, from its soft wash to its deepest shade: 4 is the dark scheme's pine, 6 the light scheme's. */
const PINE: MantineColorsTuple = [
  '#EEF6F3',
  COLOURS['pine-soft'].light,
  '#BCDCCF',
  '#96CBB9',
  COLOURS.pine.dark,
  '#3F9280',
  COLOURS.pine.light,
  '#0C4E41',
  '#0A4136',
  '#07332A',
]

const FONT = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, sans-serif"

/** The smallest height of anything that a finger has to hit. */
const TOUCH = '2.75rem'

const touchSized = { styles: { input: { minHeight: TOUCH } } }

/** Mantine in Footfall's type, colour and measures. Eight pixels are one step of space; 44 px is the least a target may be. */
export const theme = createTheme({
  fontFamily: FONT,
  fontFamilyMonospace: FONT,
  headings: { fontFamily: FONT, fontWeight: '600' },
  colors: { pine: PINE },
  primaryColor: 'pine',
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.4,
  white: COLOURS.card.light,
  black: COLOURS.ink.light,
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '14px', xl: '24px' },
  spacing: { xs: '8px', sm: '16px', md: '24px', lg: '32px', xl: '48px' },
  fontSizes: { xs: '14px', sm: '15px', md: '16px', lg: '18px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.4', md: '1.5', lg: '1.45', xl: '1.3' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    TextInput: touchSized,
    PasswordInput: touchSized,
  },
})

const named = (scheme: 'light' | 'dark') =>
  Object.fromEntries(Object.entries(COLOURS).map(([name, shades]) => [`--ff-${name}`, shades[scheme]]))

const ink = (name: Colour) => `var(--ff-${name})`

/** The colours of Mantine's own parts that are not the primary colour. */
const surfaces = {
  '--mantine-color-body': ink('paper'),
  '--mantine-color-text': ink('ink'),
  '--mantine-color-dimmed': ink('ink-soft'),
  '--mantine-color-placeholder': ink('ink-soft'),
  '--mantine-color-error': ink('clay'),
  '--mantine-color-anchor': ink('pine'),
  '--mantine-color-default': ink('card'),
  '--mantine-color-default-hover': ink('wash'),
  '--mantine-color-default-color': ink('ink'),
  '--mantine-color-default-border': ink('line'),
}

/** Writes every token as `--ff-<name>` for the scheme that is shown, and hands the same colours to Mantine. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...named('light'), ...surfaces },
  dark: { ...named('dark'), ...surfaces },
})
