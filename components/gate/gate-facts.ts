import { lifts } from '@/lib/clinical/screening/lifts'
import type { Gate } from '@/lib/clinical/screening/types'
import type { GateView } from '@/lib/gate/types'
import type { GateFacts } from '../shell/gate-banner-words'

/** What the banner says of a gate. The rule about open questions is told by their number. */
export function gateFactsOf({
  gate,
  isOpenForNonImpact,
  clearance,
}: Pick<GateView, 'gate' | 'isOpenForNonImpact' | 'clearance'>): GateFacts {
  return {
    state: gate.state,
    titles: standingTitles(gate),
    unanswered: gate.unanswered.length,
    overrides: gate.rules.flatMap(({ title, released }) =>
      released?.kind === 'override' && released.reviewOn !== null ? { title, by: released.by, reviewOn: released.reviewOn } : [],
    ),
    isOpenForNonImpact,
    waitsFor: clearance?.valid === false ? clearance.missing : null,
  }
}

function standingTitles({ rules }: Gate): readonly string[] {
  return rules.filter(({ id, released, tier }) => id !== 'BLK-S5' && !lifts(released, tier)).map(({ title }) => title)
}
