import { ButtonLink } from '@/components/ui/button'
import { weekdayWords } from '@/components/ui/day-words'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { EquipmentName } from '@/lib/clinical/strength/equipment'
import type { Planning } from '@/lib/clinical/plan/types'
import type { BoardDay, BoardWeek } from '@/lib/plans/types'
import { EQUIPMENT_WORDS } from './equipment-words'
import css from './set-up-strip.module.css'
import { WEEKDAY_WORDS } from './weekday-words'

interface SetUpStripProps {
  readonly planning: Planning
  readonly weeks: readonly BoardWeek[]
  readonly editHref: string | null
}

/** What the plan was made from: how much of the free time its fullest week asks, what there is to train with, what is wished for. */
export function SetUpStrip({ planning, weeks, editHref }: SetUpStripProps) {
  const fullest = weeks.toSorted((a, b) => askedMin(b) - askedMin(a))[0]
  return (
    <section className={css.setUp} aria-label="Set-up">
      {fullest && <Burden week={fullest} />}
      <div>
        <h2>Equipment</h2>
        <p>{equipmentInWords(planning.equipment)}</p>
        {planning.commitments.map(({ day, label, impact }) => (
          <p key={`${day} ${label}`} className={css.soft}>
            {label} on {WEEKDAY_WORDS[day]}
            {impact ? ', with running or jumping' : ''}
          </p>
        ))}
      </div>
      <div>
        <h2>Goal</h2>
        <p>{goalInWords(planning)}</p>
        <p className={css.soft}>
          Usually {planning.usual.weeklyRunMin} min a week, longest {planning.usual.runMin}. Now {planning.tolerableRunMin} min before pain
          passes 2 of 10; last run {planning.daysSinceLastRun} days before the plan was made.
        </p>
      </div>
      {editHref && (
        <ButtonLink look="plain" href={editHref}>
          Edit set-up
        </ButtonLink>
      )}
    </section>
  )
}

/** Pixels to a minute. */
const SCALE = 0.6
const TALLEST = 60

function Burden({ week }: { readonly week: BoardWeek }) {
  const [asked, free] = [askedMin(week), week.days.reduce((sum, { freeMin }) => sum + freeMin, 0)]
  return (
    <div>
      <h2>Minutes asked, out of minutes free</h2>
      <div className={css.burden}>
        <ul>
          {week.days.map((day) => (
            <li key={day.on}>
              <DayBar day={day} />
              <span aria-hidden="true">{day.weekday.slice(0, 2)}</span>
              <VisuallyHidden>
                {day.weekday}: {day.usedMin} of {day.freeMin} minutes
              </VisuallyHidden>
            </li>
          ))}
        </ul>
        <p>
          <b>{hours(asked)}</b>
          <span>of {hours(free)} free</span>
          <span>
            in week {week.number}, the fullest{free > 0 ? `: ${Math.round((100 * asked) / free)} %` : ''}
          </span>
        </p>
      </div>
    </div>
  )
}

function DayBar({ day }: { readonly day: BoardDay }) {
  const height = (minutes: number) => Math.min(TALLEST, minutes * SCALE)
  const used = day.freeMin === 0 ? 0 : height(day.freeMin) * (day.usedMin / day.freeMin)
  return (
    <span className={css.day} aria-hidden="true">
      {day.freeMin > 0 ? <i style={{ height: height(day.freeMin) }} /> : <s />}
      {used > 0 && <u style={{ height: used }} />}
    </span>
  )
}

const askedMin = ({ days }: BoardWeek) => days.reduce((sum, { usedMin }) => sum + usedMin, 0)

/** 180 reads "3 h 00", 45 "45 min". */
function hours(minutes: number): string {
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`
}

function equipmentInWords(names: readonly string[]): string {
  const words = names.map((name) => EQUIPMENT_WORDS[name as EquipmentName] ?? name)
  return words.length === 0 ? 'Only what every home has' : words.join(', ')
}

function goalInWords({ goal }: Planning): string {
  const weekly = goal.weeklyRunMin === null ? [] : [`${goal.weeklyRunMin} min of running a week`]
  const event = goal.event ? [`${goal.event.km} km on ${weekdayWords(goal.event.on)}`] : []
  const all = [...event, ...weekly]
  return all.length === 0 ? 'None named: the plan holds what it reaches' : all.join(', ')
}
