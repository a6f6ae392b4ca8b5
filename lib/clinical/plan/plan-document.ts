import { RULE_VERSION } from '../evidence/tag'
import type { PlanDocument, Session } from './types'

export type DocumentParts = Omit<PlanDocument, 'format' | 'ruleVersion'>

const KIND_ORDER: Readonly<Record<Session['kind'], number>> = { run: 0, walk: 1, 'cross-training': 2, strength: 3 }

/** Puts a plan together: sessions by date, then run before strength. */
export function makeDocument(parts: DocumentParts): PlanDocument {
  return { format: 'footfall-plan/1', ruleVersion: RULE_VERSION, ...parts, sessions: [...parts.sessions].sort(byDateThenKind) }
}

function byDateThenKind(a: Session, b: Session): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return KIND_ORDER[a.kind] - KIND_ORDER[b.kind]
}
