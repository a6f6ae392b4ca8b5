import type { ExerciseDose } from './catalogue-types'

/** The doses that exercises of one kind share in a phase. An exercise adds whether sets and reps are for each side. */
type SharedDose = Omit<ExerciseDose, 'perSide'>

export const SETTLE_HOLD: SharedDose = {
  sets: 4,
  reps: null,
  holdSec: [20, 30],
  effort: 'steady effort 5-6/10',
  rirTarget: null,
  pct1RM: null,
  tempo: 'hold',
  restSec: 60,
  perWeek: [4, 7],
  evidence: { text: 'convention', tag: 'convention' },
}

export const SETTLE_EASY: SharedDose = {
  sets: 2,
  reps: [10, 12],
  holdSec: null,
  effort: 'easy, RIR 4-5',
  rirTarget: [4, 5],
  pct1RM: null,
  tempo: '2-1-2',
  restSec: 60,
  perWeek: [3, 5],
  evidence: { text: 'convention', tag: 'convention' },
}

export const BUILD_SMALL_HIP: SharedDose = {
  sets: 3,
  reps: [12, 15],
  holdSec: null,
  effort: 'band that leaves RIR 3',
  rirTarget: [3, 4],
  pct1RM: null,
  tempo: '2-1-2',
  restSec: 60,
  perWeek: [3, 4],
  evidence: { text: 'convention', tag: 'convention' },
}

export const BUILD_HOLD: SharedDose = {
  sets: 5,
  reps: null,
  holdSec: [30, 45],
  effort: 'strong effort 6-7/10',
  rirTarget: null,
  pct1RM: null,
  tempo: 'hold',
  restSec: 90,
  perWeek: [3, 5],
  evidence: {
    text: 'convention (5x45 s is the well-known Rio 2015 patellar-tendon dose, from memory; not a PFP trial dose)',
    tag: 'convention',
  },
}

export const SETTLE_SMALL_HIP: SharedDose = {
  sets: 2,
  reps: [10, 12],
  holdSec: null,
  effort: 'light band or no band, RIR 4-5',
  rirTarget: [4, 5],
  pct1RM: null,
  tempo: '2-1-2',
  restSec: 45,
  perWeek: [4, 7],
  evidence: { text: 'convention', tag: 'convention' },
}

export const STRENGTHEN_SMALL_HIP: SharedDose = {
  sets: 3,
  reps: [8, 12],
  holdSec: null,
  effort: 'band or weight that leaves RIR 2',
  rirTarget: [2, 3],
  pct1RM: null,
  tempo: '2-1-3',
  restSec: 75,
  perWeek: [2, 3],
  evidence: { text: 'convention', tag: 'convention' },
}

export const MAINTAIN_SMALL_HIP: SharedDose = {
  sets: 2,
  reps: [8, 12],
  holdSec: null,
  effort: 'RIR 2',
  rirTarget: [2, 3],
  pct1RM: null,
  tempo: '2-1-2',
  restSec: 60,
  perWeek: [1, 2],
  evidence: { text: 'convention', tag: 'convention' },
}

export const BUILD_LIFT: SharedDose = {
  sets: 3,
  reps: [10, 12],
  holdSec: null,
  effort: 'RIR 3 (about 65-70% 1RM)',
  rirTarget: [3, 4],
  pct1RM: [60, 70],
  tempo: '3-0-2',
  restSec: 90,
  perWeek: [3, 3],
  evidence: { text: 'convention', tag: 'convention' },
}

export const STRENGTHEN_LIFT: SharedDose = {
  sets: 3,
  reps: [6, 10],
  holdSec: null,
  effort: 'RIR 2 (about 70-80% 1RM)',
  rirTarget: [2, 3],
  pct1RM: [70, 80],
  tempo: '3-0-1',
  restSec: 120,
  perWeek: [2, 3],
  evidence: { text: 'convention', tag: 'convention' },
}

export const HEAVY_LIFT: SharedDose = {
  sets: 3,
  reps: [4, 6],
  holdSec: null,
  effort: 'RIR 1-2 (about 80-87% 1RM)',
  rirTarget: [1, 2],
  pct1RM: [80, 87],
  tempo: '2-0-1, strong up',
  restSec: 180,
  perWeek: [2, 2],
  evidence: {
    text: 'ACSM 2026: >=80% 1RM, 2-3 sets, >=2 x/week for strength [verified via secondary summaries]',
    tag: 'verified-secondary',
  },
}

export const MAINTAIN_LIFT: SharedDose = {
  sets: 2,
  reps: [4, 6],
  holdSec: null,
  effort: 'RIR 2 (about 80% 1RM)',
  rirTarget: [2, 3],
  pct1RM: [78, 85],
  tempo: '2-0-1',
  restSec: 150,
  perWeek: [1, 2],
  evidence: { text: 'convention', tag: 'convention' },
}

export const BUILD_CONTROL: SharedDose = {
  sets: 3,
  reps: [6, 8],
  holdSec: null,
  effort: 'effort 4-5/10',
  rirTarget: null,
  pct1RM: null,
  tempo: 'slow',
  restSec: 60,
  perWeek: [3, 3],
  evidence: { text: 'convention', tag: 'convention' },
}

export const SETTLE_CALF: SharedDose = {
  sets: 3,
  reps: [10, 15],
  holdSec: null,
  effort: 'bodyweight, RIR 4',
  rirTarget: [4, 5],
  pct1RM: null,
  tempo: '2-1-2',
  restSec: 60,
  perWeek: [3, 5],
  evidence: { text: 'convention', tag: 'convention' },
}

export const BUILD_CALF: SharedDose = {
  sets: 3,
  reps: [12, 15],
  holdSec: null,
  effort: 'RIR 3',
  rirTarget: [3, 4],
  pct1RM: null,
  tempo: '2-1-2',
  restSec: 75,
  perWeek: [3, 3],
  evidence: { text: 'convention', tag: 'convention' },
}

export const STRENGTHEN_CALF: SharedDose = {
  sets: 3,
  reps: [8, 12],
  holdSec: null,
  effort: 'RIR 2',
  rirTarget: [2, 3],
  pct1RM: [65, 78],
  tempo: '2-1-3',
  restSec: 90,
  perWeek: [2, 3],
  evidence: { text: 'convention', tag: 'convention' },
}

export const HEAVY_CALF: SharedDose = {
  sets: 4,
  reps: [6, 8],
  holdSec: null,
  effort: 'RIR 1-2',
  rirTarget: [1, 2],
  pct1RM: [76, 85],
  tempo: '2-1-2',
  restSec: 120,
  perWeek: [2, 2],
  evidence: { text: 'convention', tag: 'convention' },
}

export const MAINTAIN_CALF: SharedDose = {
  sets: 2,
  reps: [6, 10],
  holdSec: null,
  effort: 'RIR 2',
  rirTarget: [2, 3],
  pct1RM: null,
  tempo: '2-1-2',
  restSec: 90,
  perWeek: [1, 2],
  evidence: { text: 'convention', tag: 'convention' },
}

export const SETTLE_CONTROL: SharedDose = {
  sets: 2,
  reps: [5, 6],
  holdSec: null,
  effort: 'easy, effort 3-4/10',
  rirTarget: null,
  pct1RM: null,
  tempo: 'slow',
  restSec: 45,
  perWeek: [3, 5],
  evidence: { text: 'convention', tag: 'convention' },
}

export const BUILD_PLANK: SharedDose = {
  sets: 3,
  reps: null,
  holdSec: [20, 30],
  effort: 'effort 6/10',
  rirTarget: null,
  pct1RM: null,
  tempo: 'hold',
  restSec: 45,
  perWeek: [3, 4],
  evidence: { text: 'convention', tag: 'convention' },
}

export const STRENGTHEN_PLANK: SharedDose = {
  sets: 3,
  reps: null,
  holdSec: [30, 45],
  effort: 'effort 7/10',
  rirTarget: null,
  pct1RM: null,
  tempo: 'hold',
  restSec: 60,
  perWeek: [2, 3],
  evidence: { text: 'convention', tag: 'convention' },
}

export const MAINTAIN_PLANK: SharedDose = {
  sets: 2,
  reps: null,
  holdSec: [30, 45],
  effort: 'effort 7/10',
  rirTarget: null,
  pct1RM: null,
  tempo: 'hold',
  restSec: 60,
  perWeek: [1, 2],
  evidence: { text: 'convention', tag: 'convention' },
}

export const SETTLE_PLANK: SharedDose = {
  sets: 2,
  reps: null,
  holdSec: [15, 20],
  effort: 'steady, effort 4-5/10',
  rirTarget: null,
  pct1RM: null,
  tempo: 'hold',
  restSec: 45,
  perWeek: [3, 5],
  evidence: { text: 'convention', tag: 'convention' },
}

export const BUILD_SLOW_TRUNK: SharedDose = {
  sets: 2,
  reps: [8, 10],
  holdSec: null,
  effort: 'slow, effort 5/10',
  rirTarget: null,
  pct1RM: null,
  tempo: '2-2-2',
  restSec: 45,
  perWeek: [3, 4],
  evidence: { text: 'convention', tag: 'convention' },
}

export const STRENGTHEN_SLOW_TRUNK: SharedDose = {
  sets: 3,
  reps: [8, 12],
  holdSec: null,
  effort: 'effort 6-7/10',
  rirTarget: null,
  pct1RM: null,
  tempo: '2-2-2',
  restSec: 60,
  perWeek: [2, 3],
  evidence: { text: 'convention', tag: 'convention' },
}

export const STRENGTHEN_CONTROL: SharedDose = {
  sets: 3,
  reps: [8, 10],
  holdSec: null,
  effort: 'effort 5-6/10',
  rirTarget: null,
  pct1RM: null,
  tempo: 'slow',
  restSec: 60,
  perWeek: [2, 3],
  evidence: { text: 'convention', tag: 'convention' },
}

export const POWER_SPRINGY: SharedDose = {
  sets: 3,
  reps: [10, 15],
  holdSec: null,
  effort: 'springy, effort 4-5/10',
  rirTarget: null,
  pct1RM: null,
  tempo: 'quick',
  restSec: 60,
  perWeek: [2, 2],
  evidence: { text: 'convention', tag: 'convention' },
}

export const MAINTAIN_POWER: SharedDose = {
  sets: 2,
  reps: [8, 10],
  holdSec: null,
  effort: 'effort 6/10',
  rirTarget: null,
  pct1RM: null,
  tempo: 'quick',
  restSec: 90,
  perWeek: [1, 1],
  evidence: { text: 'convention', tag: 'convention' },
}

export const POWER_QUICK: SharedDose = {
  sets: 3,
  reps: [8, 10],
  holdSec: null,
  effort: 'effort 6/10',
  rirTarget: null,
  pct1RM: null,
  tempo: 'quick',
  restSec: 90,
  perWeek: [2, 2],
  evidence: { text: 'convention', tag: 'convention' },
}

export const POWER_EXPLOSIVE: SharedDose = {
  sets: 3,
  reps: [5, 6],
  holdSec: null,
  effort: 'full intent, effort 7/10',
  rirTarget: null,
  pct1RM: null,
  tempo: 'explosive',
  restSec: 120,
  perWeek: [1, 2],
  evidence: {
    text: 'ACSM 2026: power with 30-70% 1RM, fast intent, low volume [verified via secondary summaries]; contact counts convention',
    tag: 'verified-secondary',
  },
}

export const MOBILITY_ROCK: SharedDose = {
  sets: 2,
  reps: [8, 10],
  holdSec: null,
  effort: 'easy',
  rirTarget: null,
  pct1RM: null,
  tempo: 'slow',
  restSec: 30,
  perWeek: [3, 7],
  evidence: { text: 'convention', tag: 'convention' },
}

export const MOBILITY_STRETCH: SharedDose = {
  sets: 2,
  reps: null,
  holdSec: [30, 45],
  effort: 'mild stretch, effort 3/10',
  rirTarget: null,
  pct1RM: null,
  tempo: 'hold',
  restSec: 15,
  perWeek: [3, 7],
  evidence: { text: 'convention', tag: 'convention' },
}
