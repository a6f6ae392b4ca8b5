import type { Drawing, Shape } from './drawing'
import { samples, smooth } from './geometry/curve'
import { cut, hatch } from './geometry/hatch'
import { circle, polygon, rectangle, segment } from './geometry/path'
import { centroid, clamp, type Point } from './geometry/plane'
import { KNEE_BOX, KNEE_DRAWING, KNEE_VIEWS, KNEE_ZONES, type KneeViewName, type KneeZone } from './knee/knee-views.data'
import { path, words } from './shapes'

export interface KneeMap {
  readonly side: 'left' | 'right'
  /** Options of the measure `pain-location`, in the order in which they were marked. */
  readonly marked: readonly string[]
  /** The words of an option. */
  readonly labelOf: (id: string) => string
  /** The looks that are drawn beside each other; all three without it. */
  readonly views?: readonly KneeViewName[]
  /** The width to draw for. The drawing is made anew for every width, never scaled. */
  readonly width: number
}

type Place = Pick<KneeMap, 'side' | 'width' | 'views'>

/** A zone where it lies on the drawing, for a screen that lets people tap it. */
export interface PlacedZone {
  readonly id: string
  readonly view: KneeViewName
  readonly d: string
}

/** A look at the knee, as the drawing and its switch call it. */
export const KNEE_VIEW_WORDS: Readonly<Record<KneeViewName, string>> = { front: 'Front', outer: 'Outer side', back: 'Back' }

/**
 * A knee from the front, the outer side and the back, with every place that can hurt. Marked places are hatched and numbered in the
 * margin, so that neighbours never hide each other. A marked place that lies off the map is written under it.
 */
export function kneeMapDrawing(map: KneeMap): Drawing {
  const { side, marked, labelOf, width } = map
  const sheet = sheetOf(map)
  const elsewhere = marked.filter((id) => !KNEE_ZONES.some((zone) => zone.id === id))
  const height = KNEE_BOX.height * sheet.scale + 1.7 * sheet.lettering + (elsewhere.length > 0 ? 1.5 * sheet.lettering : 0)
  const shapes = [
    ...sheet.views.flatMap((view) => [
      ...viewShapes(sheet, view),
      ...zoneShapes(sheet, view, marked),
      ...pinShapes(sheet, view, marked),
      caption(sheet, view),
    ]),
    ...(elsewhere.length > 0
      ? [words([0, height - 4], `Also: ${elsewhere.map(labelOf).join(', ')}`, { size: sheet.lettering, fill: 'ink' })]
      : []),
  ]
  return { width, height: Math.ceil(height), shapes, title: `Where the ${side} knee hurts`, description: describe(marked, labelOf) }
}

/** The zones as they lie on the map of that knee and width, to be made tappable. */
export const kneeMapZones = (map: Place): PlacedZone[] => {
  const sheet = sheetOf(map)
  return KNEE_ZONES.filter(({ view }) => sheet.views.includes(view)).map(({ id, view, parts }) => ({
    id,
    view,
    d: parts.map((part) => smooth(part.map(placer(sheet, view)))).join(''),
  }))
}

/** The look that a zone is seen in; null for a place off the map. */
export const kneeViewOf = (id: string): KneeViewName | null => KNEE_ZONES.find((zone) => zone.id === id)?.view ?? null

interface Sheet {
  readonly side: 'left' | 'right'
  readonly views: readonly KneeViewName[]
  readonly scale: number
  readonly lettering: number
  readonly pitch: number
}

function sheetOf({ side, width, views = KNEE_VIEWS }: Place): Sheet {
  const pitch = width / views.length
  return { side, views, pitch, scale: pitch / KNEE_BOX.width, lettering: clamp(pitch / 14, 11, 15) }
}

/** Carries a point of a right knee onto the drawing; a left knee is its mirror image. */
function placer({ side, views, scale, pitch }: Sheet, view: KneeViewName): (point: Point) => Point {
  const from = views.indexOf(view) * pitch
  return ([x, y]) => [from + (side === 'left' ? KNEE_BOX.width - x : x) * scale, y * scale]
}

function viewShapes(sheet: Sheet, view: KneeViewName): Shape[] {
  const { skin, bones, kneecap, lines } = KNEE_DRAWING[view]
  const place = placer(sheet, view)
  const inBox = (points: readonly Point[]) =>
    cut(
      cut(samples(points), ([, y]) => y),
      ([, y]) => KNEE_BOX.height - y,
    ).map(place)
  const open = (points: readonly Point[]) =>
    samples(points, false)
      .filter(([, y]) => y >= 0)
      .map(place)
  const bone = { fill: 'card', stroke: 'figure-shorts', strokeWidth: 1.25 } as const
  return [
    path(polygon(inBox(skin)), { fill: 'figure-skin', stroke: 'figure-edge', strokeWidth: 1.75 }),
    ...bones.map((points) => path(polygon(inBox(points)), bone)),
    path(lines.map((points) => smooth(open(points), false)).join(''), { stroke: 'figure-shorts', strokeWidth: 1.1 }),
    ...(kneecap ? [path(smooth(kneecap.map(place)), { fill: 'figure-skin', stroke: 'figure-edge', strokeWidth: 1.5 })] : []),
    ...fade(sheet, view),
  ]
}

const FADE = { reach: 26, bands: 13 }

/** Lets thigh and shin run out softly at both ends of the box. */
function fade({ views, scale, pitch }: Sheet, view: KneeViewName): Shape[] {
  const x = views.indexOf(view) * pitch
  const height = (FADE.reach / FADE.bands) * scale
  return Array.from({ length: FADE.bands }, (_, band) => band).flatMap((band) => {
    const paint = { fill: 'card', opacity: 1 - band / FADE.bands } as const
    const strip = (y: number) => path(rectangle({ x, y, width: pitch, height: height + 0.4 }), paint)
    return [strip(band * height - 1), strip(KNEE_BOX.height * scale - (band + 1) * height + 1)]
  })
}

const zonesOf = (view: KneeViewName) => KNEE_ZONES.filter((zone) => zone.view === view)

function zoneShapes(sheet: Sheet, view: KneeViewName, marked: readonly string[]): Shape[] {
  const place = placer(sheet, view)
  const outline = (zone: KneeZone) => zone.parts.map((part) => smooth(part.map(place))).join('')
  const plain = zonesOf(view).filter((zone) => !marked.includes(zone.id))
  const chosen = zonesOf(view).filter((zone) => marked.includes(zone.id))
  return [
    ...plain.map((zone) => path(outline(zone), { stroke: 'pine', strokeWidth: 1.3, dash: [0.5, 4], opacity: 0.8 })),
    ...chosen.flatMap((zone) => [
      path(outline(zone), { fill: 'clay-soft' }),
      ...zone.parts.map((part) => path(hatch(samples(part.map(place))), { stroke: 'clay', strokeWidth: 1.3 })),
      path(outline(zone), { stroke: 'clay', strokeWidth: 2.25 }),
    ]),
  ]
}

/** A numbered pin in the nearer margin for every marked place. */
function pinShapes(sheet: Sheet, view: KneeViewName, marked: readonly string[]): Shape[] {
  const place = placer(sheet, view)
  const pins = zonesOf(view)
    .filter((zone) => marked.includes(zone.id))
    .map((zone) => ({ number: marked.indexOf(zone.id) + 1, at: place(centroid(zone.parts[0] as readonly Point[])) }))
  const middle = place([KNEE_BOX.width / 2, 0])[0]
  const margins = [pins.filter(({ at }) => at[0] <= middle), pins.filter(({ at }) => at[0] > middle)]
  return margins.flatMap((side, index) => {
    const x = middle + (index === 0 ? -1 : 1) * (sheet.pitch / 2 - sheet.lettering)
    let lowest = -Infinity
    return [...side]
      .sort((a, b) => a.at[1] - b.at[1])
      .flatMap(({ number, at }) => {
        lowest = Math.max(at[1], lowest + 2.2 * sheet.lettering)
        return pin(sheet, number, [at, [x, lowest]])
      })
  })
}

function pin({ lettering }: Sheet, number: number, [from, to]: readonly [Point, Point]): Shape[] {
  const solid = { fill: 'clay', stroke: 'card', strokeWidth: 1.75 } as const
  return [
    path(segment(from, to), { stroke: 'clay', strokeWidth: 1.75 }),
    path(circle(from, 0.24 * lettering), solid),
    path(circle(to, 0.95 * lettering), solid),
    words([to[0], to[1] + 0.35 * lettering], `${number}`, { size: lettering, weight: 600, fill: 'card', anchor: 'middle' }),
  ]
}

function caption(sheet: Sheet, view: KneeViewName): Shape {
  const [x] = placer(sheet, view)([KNEE_BOX.width / 2, 0])
  const at = [x, KNEE_BOX.height * sheet.scale + 1.25 * sheet.lettering] as const
  return words(at, KNEE_VIEW_WORDS[view], { size: sheet.lettering, fill: 'ink-soft', anchor: 'middle' })
}

function describe(marked: readonly string[], labelOf: KneeMap['labelOf']): string {
  if (marked.length === 0) return 'No place is marked.'
  return `${marked.map((id, index) => `${index + 1}: ${labelOf(id)}`).join('. ')}.`
}
