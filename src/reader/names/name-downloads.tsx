import { basisWords } from '#edition/fact-words.ts'
import type { NameKind } from '#edition/select-names.ts'
import { csvOf, type Column } from '#export/csv.ts'
import { evidenceColumns } from '../ui/evidence-columns.ts'
import { jsonOf } from '#export/json.ts'
import { useLibrary } from '../library-context.ts'
import { namesPath, type NamesQuery } from '../paths.ts'
import { csvFile, Downloads, jsonFile } from '../ui/downloads.tsx'
import { useAddress } from '../ui/use-address.ts'
import { matrixOf } from './matrix-of.ts'
import { KIND_WORDS, ONLY_WORDS, ROLE_WORDS } from './name-words.ts'
import type { NameEntry } from './names-in.ts'
import { askedFor } from './names-asked.ts'

type DownloadsProps = { kind: NameKind; query: NamesQuery; schemaVersion: number }

/** All that the index is narrowed to, of every page. */
export function NameDownloads({ kind, query, schemaVersion }: DownloadsProps) {
  const source = useLibrary()
  const addressOf = useAddress()
  const asked = () => askedFor(source, kind, `http://here.invalid${namesPath(kind, query)}`)
  const filters = { only: query.only, edition: query.edition, sort: query.sort }
  const { title } = KIND_WORDS[kind]
  if (query.view === 'matrix') {
    const rows = async () => {
      const { entries, editions } = await asked()
      const slugs = entries.map(({ slug }) => slug)
      const { events, rows: people } = matrixOf(await source.catalog(), editions, slugs)
      return people.flatMap(({ slug, name, cells }) =>
        cells.flatMap((presences, index) =>
          presences.map(({ role, basis, evidence }) => ({
            person: slug,
            name,
            event: events[index]?.id ?? '',
            eventName: events[index]?.name ?? '',
            date: events[index]?.date ?? null,
            dateBasis: events[index] ? basisWords(events[index]) : null,
            role,
            basis,
            evidence,
          })),
        ),
      )
    }
    type Row = Awaited<ReturnType<typeof rows>>[number]
    const columns: Column<Row>[] = [
      { name: '人物', of: ({ name }) => name },
      { name: '事', of: ({ eventName }) => eventName },
      { name: '日期', of: ({ date }) => date },
      { name: '日期依据', of: ({ dateBasis }) => dateBasis },
      { name: '做什么', of: ({ role }) => ROLE_WORDS[role] },
      { name: '依据', of: ({ basis }) => (basis === 'stated' ? '原文明说' : '据同篇推定') },
      ...evidenceColumns<Row>(({ evidence }) => evidence, addressOf),
    ]
    return (
      <Downloads
        files={[
          csvFile('人与事', async () => csvOf(columns, await rows())),
          jsonFile('人与事', async () =>
            jsonOf({ schemaVersion, view: 'people/matrix', filters, entries: await rows() }),
          ),
        ]}
      />
    )
  }
  return (
    <Downloads
      files={[
        csvFile(title, async () => csvOf(columnsOf(kind, addressOf), (await asked()).entries)),
        jsonFile(title, async () =>
          jsonOf({ schemaVersion, view: kind, filters, entries: (await asked()).entries }),
        ),
      ]}
    />
  )
}

const columnsOf = (kind: NameKind, addressOf: (path: string) => string): Column<NameEntry>[] => [
  { name: KIND_WORDS[kind].title, of: ({ name }) => name },
  ...(kind === 'people'
    ? [
        { name: '职务', of: ({ titles }: NameEntry) => titles.join('；') || null },
        { name: '发言', of: ({ sayings }: NameEntry) => sayings },
        { name: '到会', of: ({ events }: NameEntry) => events },
      ]
    : []),
  ...(kind === 'places' || kind === 'systems'
    ? [
        {
          name: '类别',
          of: ({ category }: NameEntry) => (category && ONLY_WORDS[kind][category]) ?? null,
        },
      ]
    : []),
  ...(kind === 'systems'
    ? [
        { name: '由谁', of: ({ told }: NameEntry) => told?.makers.join('、') ?? null },
        { name: '何时', of: ({ told }: NameEntry) => told?.since.join('、') ?? null },
        { name: '数字', of: ({ told }: NameEntry) => told?.figures.join('、') ?? null },
      ]
    : []),
  { name: '篇数', of: ({ articles }) => articles },
  { name: '提到', of: ({ mentions }) => mentions },
  { name: '期', of: ({ editions }) => editions.join(' ') },
  ...evidenceColumns<NameEntry>(({ sentence }) => sentence, addressOf),
]
