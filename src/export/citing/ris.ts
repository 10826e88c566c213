import { isoOf, type CslItem } from './csl-item.ts'
import { onOneLine } from './one-line.ts'

/** As RIS, by the tags that reference managers agree on for newspapers; what is not known has none. */
export const risOf = (item: CslItem): string =>
  [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', isoOf(item.issued).slice(0, 4)],
    ['DA', slashed(isoOf(item.issued))],
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', slashed(isoOf(item.accessed))],
  ]
    .flatMap(([tag, value]) => (value ? [`${tag}  - ${onOneLine(value)}\r\n`] : []))
    .join('') + 'ER  - \r\n'

const slashed = (iso: string) => iso.replaceAll('-', '/')
