import { Icon } from '@/components/ui/icon'
import { TagMark } from '@/components/ui/tag-mark'
import type { GateState } from '@/lib/clinical/screening/types'
import type { LockedProposal } from '@/lib/plans/types'
import { TAG_WORDS } from './plan-words'
import { ReasonList } from './reason-list'
import css from './locked-route.module.css'

interface LockedRouteProps {
  readonly locked: LockedProposal
  /** Where the answers can be looked at. */
  readonly assessmentHref?: string
}

const LEAD: Readonly<Record<GateState, string>> = {
  emergency: 'Nothing can be planned. This runner needs to be seen today.',
  hard: 'No running and no impact until a medical outcome is on record.',
  soft: 'No running until what fired has been settled and put on record.',
  clear: 'The safety screen is clear, and still no running plan can be made.',
}

/** Instead of a plan: what fired, because of which answers, what to do, and what the runner may still do. */
export function LockedRoute({ locked, assessmentHref }: LockedRouteProps) {
  return (
    <section className={css.locked} aria-labelledby="locked-title">
      <header className={css.head}>
        <Icon name="lock" size={32} />
        <div>
          <h2 id="locked-title">No running plan</h2>
          <p>{LEAD[locked.state]}</p>
        </div>
      </header>
      {locked.rules.length > 0 && (
        <ul className={css.rules}>
          {locked.rules.map((rule) => (
            <li key={rule.id}>
              <h3>{rule.title}</h3>
              <p className={css.action}>{rule.action}</p>
              <dl className={css.answers}>
                {rule.because.map(({ measure, side, question, answer }) => (
                  <div key={`${measure} ${side}`}>
                    <dt>
                      {question}
                      {side === 'left' || side === 'right' ? `, ${side}` : ''}
                    </dt>
                    <dd>{answer}</dd>
                  </div>
                ))}
              </dl>
              <p className={css.source}>
                <TagMark {...TAG_WORDS[rule.tag]} />
                <span>Rule {rule.id}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      {locked.unanswered.length > 0 && (
        <div className={css.part}>
          <h3>Questions without an answer</h3>
          <p>An open question never counts as a no.</p>
          <ul className={css.list}>
            {locked.unanswered.map(({ measure, question }) => (
              <li key={measure}>{question}</li>
            ))}
          </ul>
        </div>
      )}
      {locked.reasons.length > 0 && (
        <div className={css.part}>
          <h3>What the rules say</h3>
          <ReasonList reasons={locked.reasons} isWide />
        </div>
      )}
      <StillAllowed locked={locked} />
      {assessmentHref && (
        <p className={css.part}>
          <a href={assessmentHref}>Open the assessment</a>
        </p>
      )}
    </section>
  )
}

/** What a suspected or healing bone stress injury still allows; the clinician ticks it off for this runner. */
const BONE_STRESS_RULES = ['BLK-H1', 'BLK-H2', 'BLK-H3', 'BLK-S1', 'BLK-S2']

function StillAllowed({ locked }: { readonly locked: LockedProposal }) {
  const isBoneStress = locked.rules.some(({ id }) => BONE_STRESS_RULES.includes(id))
  return (
    <div className={css.part}>
      <h3>What is still allowed</h3>
      {locked.strengthBlocked && <p>Nothing from Footfall: no running, no impact and no strength work until the runner has been seen.</p>}
      {!locked.strengthBlocked && !isBoneStress && (
        <p>Strength work without impact, cycling and swimming, as far as you and whoever sees the runner agree.</p>
      )}
      {!locked.strengthBlocked && isBoneStress && (
        <>
          <p>After your own check, and only free of pain:</p>
          <ul className={css.list}>
            <li>walking</li>
            <li>deep-water running and swimming</li>
            <li>cycling, if the site allows it</li>
            <li>trunk and upper-body work</li>
            <li>strength work without impact that is safe for the site</li>
          </ul>
        </>
      )}
    </div>
  )
}
