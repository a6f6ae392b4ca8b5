import type { PlanDocument } from '@/lib/clinical/plan/types'

/** What the runner must know beside the days themselves: that the dates assume green runs, and what has to happen first. */
export function paperNotes({ route, sessions, reasons }: PlanDocument): string[] {
  const notes: string[] = []
  if (sessions.some(({ kind }) => kind === 'run')) {
    notes.push(
      'The dates assume that every run is green. Slower is fine: do the step you are on, whatever the date. Leave a day between runs.',
    )
  }
  if (route === 'walk-first') {
    notes.push('There is no running in this plan yet. We test your knee again before the first run.')
    notes.push(...reasons.filter(({ about }) => about === 'reassessment').map(({ text }) => text))
  }
  if (route === 'locked') notes.push('No running, jumping or hopping until we tell you that it is safe.')
  return notes
}
