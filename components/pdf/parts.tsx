import type { ReactNode } from 'react'
import { Circle, Path, Svg, Text, View } from '@react-pdf/renderer'
import { colourHex } from '../ui/tokens'
import { INK, PINE, SOFT, TYPE, WHITE } from './styles'

/** A bold word and what follows it, on one baseline. */
export function Said({ strong, rest }: { readonly strong: string; readonly rest: string }) {
  return (
    <Text style={TYPE.body}>
      <Text style={{ fontWeight: 600 }}>{strong}</Text>
      {rest === '' ? '' : `  ${rest}`}
    </Text>
  )
}

/** A section's title over the one ink rule it begins with. */
export function SectionTitle({ title, aside, top = 16 }: { readonly title: string; readonly aside?: string; readonly top?: number }) {
  return (
    <View
      style={{ marginTop: top, paddingBottom: 4, marginBottom: 7, borderBottomWidth: 1.2, borderBottomColor: INK, flexDirection: 'row' }}
    >
      <Text style={TYPE.title}>{title}</Text>
      {aside ? <Text style={{ ...TYPE.body, color: SOFT, marginLeft: 10, marginTop: 3, flex: 1 }}>{aside}</Text> : null}
    </View>
  )
}

/** The heads of the cells to write in, two short lines each. */
export function CellHeads({ heads, width }: { readonly heads: readonly (readonly [string, string])[]; readonly width: number }) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-end' }}>
      {heads.map(([first, second], index) => (
        <View key={index} style={{ width, paddingLeft: 4 }}>
          <Text style={TYPE.label}>{first}</Text>
          <Text style={TYPE.label}>{second}</Text>
        </View>
      ))}
    </View>
  )
}

export function Bullets({ items }: { readonly items: readonly string[] }) {
  return (
    <View>
      {items.map((item) => (
        <View key={item} style={{ flexDirection: 'row' }}>
          <Text style={{ ...TYPE.body, width: 11 }}>•</Text>
          <Text style={{ ...TYPE.body, flex: 1 }}>{item}</Text>
        </View>
      ))}
    </View>
  )
}

export function TickBox() {
  return <View style={{ width: 12, height: 12, borderWidth: 1.1, borderColor: INK, borderRadius: 2.5, marginTop: 1.5, marginRight: 9 }} />
}

const LIGHT_COLOUR = { green: colourHex('green'), amber: colourHex('amber'), red: colourHex('clay') }

/** Ring, half and full: the lights are told apart without colour. */
export function LightMark({ kind, size = 15 }: { readonly kind: 'green' | 'amber' | 'red'; readonly size?: number }) {
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
    <View style={{ marginBottom: 11 }} wrap={false}>
      <Text style={{ fontSize: 12.5, lineHeight: 1.3, fontWeight: 600, marginBottom: 1 }}>{title}</Text>
      <Text style={TYPE.body}>{children}</Text>
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
