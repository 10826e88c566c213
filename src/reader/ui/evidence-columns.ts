import type { Evidence } from '#edition/schema.ts'
import { evidencePath } from '../paths.ts'
import type { Column } from '#export/csv.ts'

/** Where a row comes from: its sentence, the paragraph that holds it, and the address of both. */
export const evidenceColumns = <Entry>(
  evidenceOf: (entry: Entry) => Evidence | null,
  addressOf: (path: string) => string,
): Column<Entry>[] => [
  { name: '原句', of: (entry) => evidenceOf(entry)?.quote ?? null },
  { name: '文章', of: (entry) => evidenceOf(entry)?.article ?? null },
  { name: '段', of: (entry) => evidenceOf(entry)?.paragraph ?? null },
  {
    name: '地址',
    of: (entry) => {
      const evidence = evidenceOf(entry)
      return evidence && addressOf(evidencePath(evidence))
    },
  },
]
