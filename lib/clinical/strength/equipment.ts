/** What an exercise may need and a runner may have. What every home has (wall, floor, chair, towel, cushion) needs no name. */
export const EQUIPMENT = [
  'ankle-weight',
  'backpack',
  'barbell',
  'bench',
  'box',
  'cable',
  'calf-machine',
  'dumbbell',
  'fixed-post',
  'kettlebell',
  'leg-extension',
  'leg-press',
  'long-band',
  'mini-band',
  'mirror',
  'rack',
  'step',
  'strap',
] as const

export type EquipmentName = (typeof EQUIPMENT)[number]
