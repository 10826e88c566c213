import type { Presence } from '#edition/select-attendance.ts'
import { ROLE_WORDS } from './name-words.ts'

/** 出席, 主持, 发言; what was worked out from its article says so. */
export const PresenceWords = ({ presence: { role, basis } }: { presence: Presence }) => (
  <>
    {ROLE_WORDS[role]}
    {basis === 'inferred' && <span className="block text-xs text-muted">据同篇</span>}
  </>
)
