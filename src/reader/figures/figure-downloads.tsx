import type { FigureTold } from '#edition/select-figures.ts'
import { csvOf, type Column } from '#export/csv.ts'
import { evidenceColumns } from '../ui/evidence-columns.ts'
import { jsonOf } from '#export/json.ts'
import { useLibrary } from '../library-context.ts'
import { figuresPath, type FiguresQuery } from '../paths.ts'
import { csvFile, Downloads, jsonFile } from '../ui/downloads.tsx'
import { useAddress } from '../ui/use-address.ts'
import { figuresAsked } from './figures-asked.ts'

type DownloadsProps = { query: FiguresQuery; schemaVersion: number }

/** All figures that the page is narrowed to, in its order. */
export function FigureDownloads({ query, schemaVersion }: DownloadsProps) {
  const source = useLibrary()
  const addressOf = useAddress()
  const entries = async () => {
    const { groups } = await figuresAsked(source, `http://here.invalid${figuresPath(query)}`)
    return groups.flatMap(({ figures }) => figures)
  }
  const columns: Column<FigureTold>[] = [
    { name: '数目', of: ({ words }) => words },
    { name: '数值', of: ({ figure }) => figure.value },
    { name: '上限', of: ({ figure }) => figure.upTo },
    { name: '单位', of: ({ figure }) => figure.unit },
    { name: '量的是什么', of: ({ figure }) => figure.measures?.quote ?? null },
    { name: '期限', of: ({ due }) => due?.printed ?? null },
    { name: '期限止于', of: ({ due }) => due?.to ?? null },
    { name: '期', of: ({ edition }) => edition },
    { name: '标题', of: ({ headline }) => headline },
    ...evidenceColumns<FigureTold>(({ sentence }) => sentence, addressOf),
  ]
  const { unit, only, edition, sort } = query
  const filters = { unit: unit ?? '', only, edition, sort }
  return (
    <Downloads
      files={[
        csvFile('数字', async () => csvOf(columns, await entries())),
        jsonFile('数字', async () =>
          jsonOf({ schemaVersion, view: 'figures', filters, entries: await entries() }),
        ),
      ]}
    />
  )
}
