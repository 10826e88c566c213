import type { Presence } from '#edition/select-attendance.ts'
import { say } from '#language/say.ts'
import { roleWords } from './name-words.ts'

/** 出席, 主持, 发言; what was worked out from its article says so. */
export const PresenceWords = ({ presence: { role, basis } }: { presence: Presence }) => (
  <>
    {roleWords(role)}
    {basis === 'inferred' && <span className="block text-xs text-muted">{say`据同篇`}</span>}
  </>
)
