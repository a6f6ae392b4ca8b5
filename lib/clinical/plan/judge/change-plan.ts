import { assess } from '../../screening/assess'
import { proposePlan } from '../propose-plan'
import type { PlanCase, PlanDocument, PrescribedExercise, RunSession, Session, StrengthSession } from '../types'
import { calmCase, LOW_RISK_CLEARANCE } from './calm-case'
import { violations } from './violations'

/* Cases, and ways to change their plans in one place, for seeing the judge catch it. */

export const judge = (document: PlanDocument, planCase: PlanCase) => violations(document, { planCase, gate: assess(planCase).gate })
export const rulesBroken = (document: PlanDocument, planCase: PlanCase) => new Set(judge(document, planCase).map(({ rule }) => rule))

export const WALK_RUN = calmCase({ planning: { weeks: 16 } })
export const KEEP_RUNNING = calmCase({
  planning: { weeks: 16, daysSinceLastRun: 3, tolerableRunMin: 30, usual: { weeklyRunMin: 150, runMin: 40 } },
})
export const BSI = calmCase({ condition: 'BSI', planning: { weeks: 16 } })
export const HIGH_RISK = calmCase({
  condition: 'BSI',
  rest: { clearance: { ...LOW_RISK_CLEARANCE, site: 'femoral-neck', specialist: true } },
})
export const WALK_FIRST = calmCase({ answers: { 'readiness-stairs': null } })

export const SORE = calmCase({ answers: { 'pain-average-7d': 5 } })
export const NARROW_AT_STAGE_1 = calmCase({ answers: { 'running-step-width': 0 }, planning: { tolerableRunMin: 0 } })
const SLOW = { 'running-cadence': 160, 'running-capture-speed': 10 }
export const SLOW_STEPS = calmCase({ answers: SLOW, planning: { weeks: 16 } })
export const SLOW_BONE = calmCase({ condition: 'BSI', answers: SLOW, planning: { weeks: 16 } })

export const greenRun = (on: string) => ({
  on,
  kind: 'run' as const,
  stage: 12,
  runMin: 30,
  completedPct: 100,
  painBaseline: 0,
  painDuring: 0,
  minutesToSettle: 0,
  painNextMorning: 0,
  rpe: 3,
  flags: [],
})
export const GATE_LOG = ['2026-11-18', '2026-11-20', '2026-11-23', '2026-11-25', '2026-11-27', '2026-11-30'].map(greenRun)
/** Six green runs of 30 min, and 90 of 120 min in the last week: the gate to harder running is shown. */
export const GATE_SHOWN = calmCase({
  planning: { usual: { weeklyRunMin: 120, runMin: 45 }, goal: { weeklyRunMin: 150, event: null } },
  rest: { log: GATE_LOG },
})

/** Runs and strength of a plan, to be changed in one place. */
export const runs = (document: PlanDocument) => document.sessions.filter((session): session is RunSession => session.kind === 'run')
export const strength = (document: PlanDocument) =>
  document.sessions.filter((session): session is StrengthSession => session.kind === 'strength')

export const changeRun = (document: PlanDocument, index: number, changes: object): PlanDocument =>
  changeSession(document, runs(document)[index], changes)

export const changeStrength = (document: PlanDocument, index: number, changes: object): PlanDocument =>
  changeSession(document, strength(document)[index], changes)

const changeSession = (document: PlanDocument, target: Session | undefined, changes: object): PlanDocument => ({
  ...document,
  sessions: document.sessions.map((session) => (session === target ? { ...session, ...changes } : session)),
})

export const move = (session: RunSession | StrengthSession, on: string) => ({ id: `${on}-${session.kind}`, on })

export function changeExercise(document: PlanDocument, index: number, changes: Partial<PrescribedExercise>): PlanDocument {
  const [first, ...others] = strength(document)[index]?.exercises ?? []
  return changeStrength(document, index, { exercises: [{ ...first, ...changes }, ...others] })
}

export const hardRuns = (document: PlanDocument, kinds: Readonly<Record<number, RunSession['intensity']>>) =>
  Object.entries(kinds).reduce((to, [index, intensity]) => changeRun(to, Number(index), { intensity }), document)

export const rewordCue = (document: PlanDocument, from: string, to: string): PlanDocument => ({
  ...document,
  cues: document.cues.map((cue) => ({ ...cue, text: cue.text.replace(from, to) })),
})

export const changeFeedback = (document: PlanDocument, index: number, minutesLess: number): PlanDocument => ({
  ...document,
  cues: document.cues.map((cue) => ({
    ...cue,
    feedback: cue.feedback.map((one, at) => (at === index ? { ...one, feedbackMin: one.feedbackMin - minutesLess } : one)),
  })),
})

export const addRun = (document: PlanDocument, on: string): PlanDocument => {
  const [first] = runs(document)
  const added = { ...first, id: `${on}-run`, on, key: false } as RunSession
  return { ...document, sessions: [...document.sessions, added].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1)) }
}

export const someRun: RunSession = runs(proposePlan(WALK_RUN))[0] as RunSession
export const oneBlock = (runMin: number) => ({ blocks: [{ runMin, walkMin: 0, reps: 1 }], runMin, totalMin: runMin + 10 })

/** The day before a key run on which the main lifts would be heavy. */
export function dayBeforeKey(document: PlanDocument): string {
  const key = runs(document).filter((run) => run.key && run.on > '2027-01-10')[0] as RunSession
  return new Date(Date.parse(`${key.on}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
