import { useRef, useState } from 'react'
import { said, say } from '#language/say.ts'
import type { MarksState } from '#marks/marks-state.ts'
import { countOf, mergeKept } from '#marks/merge-kept.ts'
import type { ReaderMarks } from '#marks/reader-marks.ts'
import type { Kept } from '#marks/schema.ts'
import { articlePath } from '../paths.ts'
import { Downloads, jsonFile } from '../ui/downloads.tsx'
import { Section } from '../ui/page.tsx'
import { useSharedAddress } from '../ui/use-shared-address.ts'

/** More than anybody marks in a life; it would only hold the browser up. */
const LARGEST = 50 * 1024 * 1024

type FilesProps = {
  marks: ReaderMarks
  state: MarksState
  onRemove: (some: Partial<Kept>) => void
}

/** Marks as files to take away and to bring back, and the way to be rid of all. */
export function MarkFiles({ marks, state, onRemove }: FilesProps) {
  const addressOf = useSharedAddress()
  const input = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState('')
  const all = { marks: state.marks, bookmarks: state.bookmarks, visits: state.visits }
  const take = async (file: File) => {
    setTold(say`正在读入……`)
    try {
      setTold(await takeIn(file, marks))
    } catch {
      setTold(say`没能读入这份文件，请再试一次。`)
    }
  }
  return (
    <Section title={say`导出和导入`}>
      <div className="grid max-w-measure gap-4">
        {countOf(all) > 0 && (
          <Downloads
            what={said('全部标记', 'download')}
            files={[
              jsonFile('yuedu-marks', async () =>
                (await import('#marks/write-marks-file.ts')).marksJson(all, now()),
              ),
              {
                label: 'Markdown',
                name: 'yuedu-marks.md',
                type: 'text/markdown;charset=utf-8',
                write: async () =>
                  (await import('#marks/write-marks-file.ts')).marksMarkdown(all, now(), (slug) =>
                    addressOf(articlePath(slug)),
                  ),
              },
            ]}
          />
        )}
        <div className="flex flex-wrap items-center gap-2">
          <span className="label">{say`从文件`}</span>
          <button type="button" className="button-quiet" onClick={() => input.current?.click()}>
            {say`导入`}
          </button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".json,.md"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) void take(file)
              // The same file chosen again is a choice too.
              currentTarget.value = ''
            }}
          />
          <span role="status" className="text-sm empty:hidden">
            {told}
          </span>
        </div>
        <p className="label">
          {say`两种文件都能再导入：Markdown 末尾带着一份数据，改动正文不改动标记。已经有的不会重复。`}
        </p>
        {countOf(all) > 0 && (
          <button
            type="button"
            className="button-quiet justify-self-start"
            onClick={() => onRemove(all)}
          >
            {say`全部移除`}
          </button>
        )}
      </div>
    </Section>
  )
}

const now = () => new Date().toISOString()

/** Returns what is to be said of it. */
async function takeIn(file: File, marks: ReaderMarks): Promise<string> {
  if (file.size > LARGEST) return say`这份文件太大，不是粤读的标记文件。`
  const { readMarksFile } = await import('#marks/read-marks-file.ts')
  const read = readMarksFile(await file.text())
  if ('problem' in read) return read.problem
  const { keepsVisits, ...mine } = marks.state()
  // Who has the history turned off does not want that of another device either.
  const theirs = keepsVisits ? read.kept : { ...read.kept, visits: [] }
  const { added, same } = mergeKept(mine, theirs)
  await marks.keep(added)
  const counts = [
    added.marks.length > 0 && say`${added.marks.length} 条划线`,
    added.bookmarks.length > 0 && say`${added.bookmarks.length} 个收藏`,
    added.visits.length > 0 && say`${added.visits.length} 篇读过的文章`,
  ].filter(Boolean)
  const news = counts.length > 0 ? say`导入了 ${counts.join(say`、`)}。` : say`没有新的标记。`
  return same > 0 ? say`${news}${same} 条已经有了。` : news
}
