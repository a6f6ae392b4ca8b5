import type { EquipmentName } from '@/lib/clinical/strength/equipment'

/** Equipment in words. */
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

/** In the order in which people find them at home, then in a gym. */
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
