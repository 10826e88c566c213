import { said, say } from '#language/say.ts'
import { MARKS_VERSION } from './marks-version.ts'
import { MarksFile, type Kept } from './schema.ts'
import { COMMENT } from './write-marks-file.ts'

export type ReadMarks = { kept: Kept } | { problem: string }

/**
 * What a file of marks holds, JSON or Markdown as they are written here, or what is wrong with it.
 * Nothing is taken from a file of which something is wrong.
 */
export function readMarksFile(text: string): ReadMarks {
  const json = jsonIn(text)
  if (json === null) return { problem: said(NOT_OURS) }
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return { problem: say`这份文件不完整，或者被改动过：里面的 JSON 读不出来。` }
  }
  const { format, schemaVersion } = headOf(data)
  if (format !== 'yuedu-marks') return { problem: said(NOT_OURS) }
  if (typeof schemaVersion === 'number' && schemaVersion > MARKS_VERSION) {
    return {
      problem: say`这份文件的格式是第 ${schemaVersion} 版，这里只认识到第 ${MARKS_VERSION} 版：请先换用新版的粤读。`,
    }
  }
  const read = MarksFile.safeParse(data)
  if (!read.success) return { problem: problemAt(read.error.issues[0]?.path ?? []) }
  const { marks, bookmarks, visits } = read.data
  return { kept: { marks, bookmarks, visits } }
}

const NOT_OURS = '这不是粤读的标记文件：要的是从这一页导出的 JSON 或 Markdown。'

function jsonIn(text: string): string | null {
  const plain = text.replace(/^\uFEFF/, '').trim()
  if (plain.startsWith('{')) return plain
  const start = plain.lastIndexOf(`<!-- ${COMMENT}`)
  const end = plain.indexOf('-->', start)
  return start < 0 || end < 0 ? null : plain.slice(start + `<!-- ${COMMENT}`.length, end)
}

function headOf(data: unknown): { format?: unknown; schemaVersion?: unknown } {
  return typeof data === 'object' && data !== null ? data : {}
}

const LISTS: Record<string, string> = { marks: '划线', bookmarks: '收藏', visits: '历史' }

function problemAt(path: readonly PropertyKey[]): string {
  const [list, index, ...field] = path.map(String)
  return say`${placeWords(list, index, field.join('.'))}不对，整份都没有收，原有的标记没有动。`
}

function placeWords(list: string | undefined, index: string | undefined, field: string): string {
  if (list === undefined) return say`文件的 开头`
  const entry = LISTS[list]
  if (index === undefined || !entry) return say`文件的 ${list}`
  const name = said(entry, 'entry')
  const number = Number(index) + 1
  return field ? say`${name}的第 ${number} 条（${field}）` : say`${name}的第 ${number} 条`
}
