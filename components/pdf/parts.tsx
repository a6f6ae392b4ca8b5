import type { ReactNode } from 'react'
import { Circle, Path, Svg, Text, View } from '@react-pdf/renderer'
import type { LightKind } from '@/lib/documents/types'
import { colourHex } from '../ui/tokens'
import { CLAY, INK, PINE, SOFT, TYPE, WHITE } from './styles'

type Style = { readonly fontSize: number; readonly lineHeight: number }

/** A bold word and what follows it, on one baseline. */
export function Said({ strong, rest, style }: { readonly strong: string; readonly rest: string; readonly style: Style }) {
  return (
    <Text style={style}>
      <Text style={{ fontWeight: 600 }}>{strong}</Text>
      {rest === '' ? '' : `  ${rest}`}
    </Text>
  )
}

interface SectionTitleProps {
  readonly title: string
  readonly aside?: string
  readonly top?: number
  /** What stands at the right end of the rule. */
  readonly children?: ReactNode
}

/**
 * Lines of a narrow column in one text, which breaks only between them. Not a line feed: no font has one, and the layout engine would
 * fall back to a font that is not embedded.
 */
export const twoLines = (...lines: readonly string[]) => lines.map((line) => line.replaceAll(' ', '\u00A0')).join(' ')

/** A section's title over the one ink rule it begins with. */
export function SectionTitle({ title, aside, top = 14, children }: SectionTitleProps) {
  return (
    <View
      minPresenceAhead={60}
      style={{
        marginTop: top,
        paddingBottom: 4,
        marginBottom: 6,
        borderBottomWidth: 1.2,
        borderBottomColor: INK,
        flexDirection: 'row',
        alignItems: 'flex-end',
        gap: 10,
      }}
    >
      <Text style={TYPE.title}>{title}</Text>
      <Text style={{ ...TYPE.tight, color: SOFT, flex: 1, marginBottom: 1.5 }}>{aside ?? ''}</Text>
      {children}
    </View>
  )
}

/** The heads of the cells to write in, two short lines each. */
export function CellHeads({ heads, width }: { readonly heads: readonly (readonly [string, string])[]; readonly width: number }) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-end' }}>
      {heads.map(([first, second]) => (
        <View key={first + second} style={{ width, paddingLeft: 4 }}>
          <Text style={TYPE.label}>{first}</Text>
          <Text style={TYPE.label}>{second}</Text>
        </View>
      ))}
    </View>
  )
}

const BULLET = { fontSize: 10.8, lineHeight: 1.28 } as const

export function Bullets({ items }: { readonly items: readonly string[] }) {
  return (
    <View>
      {items.map((item) => (
        <View key={item} style={{ flexDirection: 'row' }}>
          <Text style={{ ...BULLET, width: 11 }}>•</Text>
          <Text style={{ ...BULLET, flex: 1 }}>{item}</Text>
        </View>
      ))}
    </View>
  )
}

export function TickBox() {
  return <View style={{ width: 12, height: 12, borderWidth: 1.1, borderColor: INK, borderRadius: 2.5, marginTop: 0.8, marginRight: 9 }} />
}

/** A tick or a cross: told apart in black and white too. */
export function Mark({ kind }: { readonly kind: 'allowed' | 'blocked' }) {
  const stroke = kind === 'allowed' ? PINE : CLAY
  return (
    <Svg width={13} height={13} viewBox="0 0 16 16">
      <Path
        d={kind === 'allowed' ? 'M2.5 8.5 6.5 12.5 13.5 4' : 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5'}
        fill="none"
        stroke={stroke}
        strokeWidth={2.2}
      />
    </Svg>
  )
}

const LIGHT_COLOUR = { green: colourHex('green'), amber: colourHex('amber'), red: colourHex('clay') }

/** Ring, half and full: the lights are told apart without colour. */
export function LightMark({ kind, size = 15 }: { readonly kind: LightKind; readonly size?: number }) {
  const colour = LIGHT_COLOUR[kind]
  return (
    <Svg width={size} height={size} viewBox="0 0 16 16">
      <Circle cx={8} cy={8} r={6.6} fill={kind === 'red' ? colour : WHITE} stroke={colour} strokeWidth={2} />
      {kind === 'amber' ? <Path d="M8 1.4A6.6 6.6 0 0 0 8 14.6Z" fill={colour} /> : null}
    </Svg>
  )
}

export function Topic({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <View style={{ marginBottom: 9 }} wrap={false}>
      <Text style={{ ...TYPE.topic, marginBottom: 1 }}>{title}</Text>
      <Text style={{ fontSize: 10.6, lineHeight: 1.34 }}>{children}</Text>
    </View>
  )
}

export function Numbered({ steps }: { readonly steps: readonly string[] }) {
  return (
    <View style={{ flexDirection: 'row', gap: 20 }}>
      {steps.map((step, index) => (
        <View key={step} style={{ flexDirection: 'row', flex: 1 }}>
          <Text style={{ fontSize: 16, lineHeight: 1.1, fontWeight: 600, color: PINE, width: 16 }}>{`${index + 1}`}</Text>
          <Text style={{ ...TYPE.body, flex: 1 }}>{step}</Text>
        </View>
      ))}
    </View>
  )
}
