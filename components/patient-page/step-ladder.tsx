import type { Stage } from '@/lib/clinical/running/programs'
import css from './step-ladder.module.css'

interface StepLadderProps {
  readonly stages: readonly Stage[]
  readonly current: number | null
}

/** The ladder as steps: as high as the minutes of running, with the runner's own step marked. As wide as the phone, in letters to be read on it. */
export function StepLadder({ stages, current }: StepLadderProps) {
  const most = Math.max(1, ...stages.map(({ runMin }) => runMin))
  const here = stages.find(({ stage }) => stage === current)
  return (
    <div className={css.ladder} role="img" aria-label={ladderInWords(stages, here)}>
      {stages.map(({ stage, runMin }) => (
        <span key={stage} className={css.step} data-place={placeOf(stage, current)}>
          {stage === current && <b>You are here</b>}
          <span className={css.bar} style={{ height: `${Math.round((100 * runMin) / most)}%` }} />
          <small>{stage}</small>
        </span>
      ))}
    </div>
  )
}

function placeOf(stage: number, current: number | null): 'past' | 'here' | 'ahead' {
  if (current === null) return 'ahead'
  if (stage === current) return 'here'
  return stage < current ? 'past' : 'ahead'
}

function ladderInWords(stages: readonly Stage[], here: Stage | undefined): string {
  const all = `${stages.length} steps, from ${stages[0]?.runMin} to ${stages.at(-1)?.runMin} minutes of running.`
  return here ? `${all} You are on step ${here.stage}: ${here.runMin} minutes.` : all
}
