/** What an exercise may need that a home does not simply have: the catalogue's own names. */
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

/** The same in words, in the two places where a runner finds them. */
export const EQUIPMENT_WORDS: Readonly<Record<EquipmentName, string>> = {
  'ankle-weight': 'Ankle weight',
  backpack: 'Backpack',
  barbell: 'Barbell',
  bench: 'Bench',
  box: 'Box',
  cable: 'Cable machine',
  'calf-machine': 'Calf machine',
  dumbbell: 'Dumbbells',
  'fixed-post': 'Fixed post',
  kettlebell: 'Kettlebell',
  'leg-extension': 'Leg extension',
  'leg-press': 'Leg press',
  'long-band': 'Long band',
  'mini-band': 'Mini-band',
  mirror: 'Mirror',
  rack: 'Rack',
  step: 'Step',
  strap: 'Strap',
}

export const HOME_EQUIPMENT: readonly EquipmentName[] = [
  'step',
  'mini-band',
  'long-band',
  'dumbbell',
  'kettlebell',
  'ankle-weight',
  'backpack',
  'strap',
  'bench',
  'box',
  'fixed-post',
  'mirror',
]

export const GYM_EQUIPMENT: readonly EquipmentName[] = ['leg-press', 'leg-extension', 'calf-machine', 'cable', 'barbell', 'rack']
