import type { NameKind } from '#edition/select-names.ts'
import { csvOf, type Column } from '#export/csv.ts'
import { evidenceColumns } from '../ui/evidence-columns.ts'
import { jsonOf } from '#export/json.ts'
import { useLibrary } from '../library-context.ts'
import { editionsNaming } from '../library-source.ts'
import { csvFile, Downloads, jsonFile } from '../ui/downloads.tsx'
import { useAddress } from '../ui/use-address.ts'
import { nameTold, type MentionTold } from './name-told.ts'
import { systemFactsOf } from './system-facts-of.ts'

type ExtractProps = { kind: NameKind; slug: string; name: string; schemaVersion: number }

/** All that is told of a name as JSON, and every sentence that names it as a table. */
export function NameExtract({ kind, slug, name, schemaVersion }: ExtractProps) {
  const source = useLibrary()
  const addressOf = useAddress()
  const told = async () => {
    const editions = await editionsNaming(source, kind, slug)
    const found = nameTold(await source.catalog(), editions, kind, slug)
    if (!found) throw new Error(`no name ${slug}`)
    return kind === 'systems' ? { ...found, system: systemFactsOf(editions, slug) } : found
  }
  const columns: Column<MentionTold>[] = [
    { name: '期', of: ({ edition }) => edition },
    { name: '标题', of: ({ article }) => article.headline },
    ...evidenceColumns<MentionTold>(({ sentence }) => sentence, addressOf),
  ]
  return (
    <Downloads
      files={[
        csvFile(name, async () => csvOf(columns, (await told()).mentions)),
        jsonFile(name, async () =>
          jsonOf({ schemaVersion, view: `${kind}/${slug}`, filters: {}, entries: [await told()] }),
        ),
      ]}
    />
  )
}
