import type { PatientPage } from '@/lib/share-links/types'
import { CallButton } from './call-button'
import css from './stop-and-call.module.css'

interface StopAndCallProps {
  readonly call: PatientPage['call']
  readonly phone: string
}

/** When to stop and call: soon, and today. */
export function StopAndCall({ call, phone }: StopAndCallProps) {
  return (
    <section className={css.call}>
      <h2>When to stop and call</h2>
      <h3>Stop and call us soon if</h3>
      <ul>
        {call.soon.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <h3>Get help today if</h3>
      <ul>
        {call.today.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <CallButton phone={phone} look="main" />
    </section>
  )
}
