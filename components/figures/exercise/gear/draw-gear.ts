import type { Shape } from '../../drawing'
import { cordShapes, loopShapes } from './bands'
import type { Gear } from './gear'
import { legExtensionShapes } from './leg-extension'
import { legPressShapes } from './leg-press'
import type { Scene } from './scene'
import { cushionShapes, rollShapes, sliderShapes } from './soft'
import { benchShapes, boxShapes, chairShapes, matShapes, postShapes, stepShapes, wallShapes } from './surfaces'
import { barbellShapes, dumbbellShapes } from './weights'

/** What one piece of equipment adds to one layer of the picture. */
export function gearShapes(gear: Gear, scene: Scene): Shape[] {
  switch (gear.kind) {
    case 'wall':
      return wallShapes(gear, scene)
    case 'mat':
      return matShapes(gear, scene)
    case 'step':
      return stepShapes(gear, scene)
    case 'chair':
      return chairShapes(gear, scene)
    case 'box':
      return boxShapes(gear, scene)
    case 'bench':
      return benchShapes(gear, scene)
    case 'post':
      return postShapes(gear, scene)
    case 'loop':
      return loopShapes(gear, scene)
    case 'cord':
      return cordShapes(gear, scene)
    case 'dumbbell':
      return dumbbellShapes(gear, scene)
    case 'barbell':
      return barbellShapes(gear, scene)
    case 'cushion':
      return cushionShapes(gear, scene)
    case 'roll':
      return rollShapes(gear, scene)
    case 'slider':
      return sliderShapes(gear, scene)
    case 'leg-press':
      return legPressShapes(gear, scene)
    case 'leg-extension':
      return legExtensionShapes(gear, scene)
  }
}
