import { LANE_NAMES } from '#edition/fact-words.ts'
import type { Forum } from '#edition/schema.ts'
import type { ForumTold } from '#edition/select-forum.ts'
import { csvOf, type Column } from '#export/csv.ts'
import { jsonOf } from '#export/json.ts'
import { say } from '#language/say.ts'
import { evidencePath } from '../paths.ts'
import { csvFile, Downloads, jsonFile } from '../ui/downloads.tsx'
import { useSharedAddress } from '../ui/use-shared-address.ts'
import { whereWords } from '../ui/words.tsx'

type Told = ForumTold & { forum: Forum; summit: string }
type Row = { told: Told; speaker: Told['spoke'][number] | null }

type ForumDownloadsProps = {
  forums: Told[]
  schemaVersion: number
  /** What the files are named after: a slug, or `all`. */
  name: string
}

/** Forums to be taken away: a line for each speaker, or all that is told of each. */
export function ForumDownloads({ forums, schemaVersion, name }: ForumDownloadsProps) {
  const addressOf = useSharedAddress()
  const columns: Column<Row>[] = [
    { name: '论坛', of: ({ told }) => told.forum.name },
    { name: '峰会', of: ({ told }) => told.summit || null },
    { name: '报道', of: ({ told }) => (told.forum.status === 'reported' ? '有' : '仅预告') },
    { name: '主题', of: ({ told }) => told.forum.theme },
    { name: '日期', of: ({ told }) => told.event?.date ?? null },
    {
      name: '时段',
      of: ({ told }) => (told.event?.period ? LANE_NAMES[told.event.period] : null),
    },
    { name: '地点', of: ({ told }) => (told.event ? whereWords(told.event) : null) },
    { name: '主办', of: ({ told }) => told.event?.hosts.join('、') || null },
    { name: '发言人', of: ({ speaker }) => speaker?.name ?? null },
    { name: '头衔', of: ({ speaker }) => speaker?.title ?? null },
    { name: '讲题', of: ({ speaker }) => speaker?.talk ?? null },
    {
      name: '所说',
      of: ({ speaker }) =>
        speaker?.sentences.map(({ evidence }) => evidence.quote).join('') ?? null,
    },
    {
      name: '出处',
      of: ({ told, speaker }) => {
        const first = speaker?.sentences[0]?.evidence ?? told.forum.evidence[0]
        return first ? addressOf(evidencePath(first)) : null
      },
    },
  ]
  const rows = forums.flatMap((told): Row[] =>
    told.spoke.length > 0
      ? told.spoke.map((speaker) => ({ told, speaker }))
      : [{ told, speaker: null }],
  )
  const file = `forums-${name}`
  return (
    <Downloads
      what={forums.length > 1 ? say`这 ${forums.length} 个论坛` : say`这个论坛`}
      files={[
        csvFile(file, () => csvOf(columns, rows)),
        jsonFile(file, () =>
          jsonOf({ schemaVersion, view: 'forums', filters: {}, entries: forums }),
        ),
      ]}
    />
  )
}
