import type { Catalog } from '#edition/catalog.ts'
import { NAME_KINDS } from '#edition/select-names.ts'

/** The indexes of a library: of what its texts name, and of figures. */
export const INDEXES = [...NAME_KINDS, 'figures'] as const
export type Index = (typeof INDEXES)[number]

export const INDEX_WORDS: Record<Index, string> = {
  people: '人物',
  organisations: '机构',
  places: '地方',
  systems: '系统',
  figures: '数字',
}

/** Those that have anything to show. */
export const indexesIn = ({ tally }: Catalog): Index[] =>
  INDEXES.filter((index) =>
    tally.found.some(({ kind, byRule, byEditor }) => kind === index && byRule + byEditor > 0),
  )
