import { isDay } from './calendar.ts'
import type { Warning } from './schema.ts'
import { inShort, MOST_PROBLEMS, type Diagnostic } from './diagnostics.ts'
import { fieldsOf, type JsonField } from './json-fields.ts'
import { forbiddenCharacterIn, type Line } from './lines.ts'

/** One line of a `.jsonl` file; what the record does not state is null. */
export type ArticleRecord = {
  line: number
  id: string
  /** The id stands in for a title that is blank. */
  title: string
  body: string
  /** `YYYY-MM-DD`; a time after it is not read. */
  date: string | null
  section: string | null
  author: string | null
  /** As they stand in the line, those that are not read among them. */
  fields: JsonField[]
}

export const RECORD_FIELDS = ['id', 'title', 'body', 'date', 'section', 'author'] as const
const EXPECTED =
  'expected on each line a record such as {"id": "1", "title": "标题", "body": "正文"}'

/** Reads one record from each line that is not blank; everything wrong with any of them is told. */
export function readRecords(
  file: string,
  lines: Line[],
): { records: ArticleRecord[]; problems: Diagnostic[]; warnings: Warning[] } {
  const records: ArticleRecord[] = []
  const problems: Diagnostic[] = []
  const written = lines.filter(({ text }) => text !== '')
  const [first] = written
  if (first && written.length > 1 && /^[[{]$/.test(first.text)) {
    const problem = `JSON that goes on over several lines; ${EXPECTED}`
    return { records, problems: [{ file, line: first.number, problem }], warnings: [] }
  }
  for (const { number: line, text } of written) {
    if (problems.length >= MOST_PROBLEMS) {
      problems.push({ file, line, problem: 'this line and those after it were not read' })
      break
    }
    const { record, problems: found } = readRecord(line, text)
    for (const problem of found) problems.push({ file, line, problem })
    if (record) records.push(record)
  }
  if (written.length === 0) {
    problems.push({ file, line: null, problem: `no record in this file; ${EXPECTED}` })
  }
  return { records, problems, warnings: warningsOf(records) }
}

function readRecord(
  line: number,
  text: string,
): { record: ArticleRecord | null; problems: string[] } {
  const fields = fieldsOf(text)
  if (typeof fields === 'string') return { record: null, problems: [`${fields}; ${EXPECTED}`] }
  const problems: string[] = []
  const keys = new Set<string>()
  for (const { key } of fields) {
    if (keys.has(key)) problems.push(`${quoted(key)} stands twice in the record; expected it once`)
    keys.add(key)
  }
  const found = new Map(fields.map(({ key, value }) => [key, value]))
  const words = (key: string): string | null => {
    const value = found.get(key) ?? null
    if (value === null || typeof value === 'string') {
      const problem = value === null ? null : forbiddenCharacterIn(value.replace(/[\r\n]/g, ''))
      if (problem) problems.push(`${key}: ${problem}`)
      return value
    }
    problems.push(`${key}: expected text, found ${kindOf(value)}`)
    return null
  }
  const needed = (key: string): string => {
    const has = keys.size > 0 ? ` (it has ${[...keys].slice(0, 10).map(quoted).join(', ')})` : ''
    if ((found.get(key) ?? null) === null)
      problems.push(`no "${key}" in the record${has}; ${EXPECTED}`)
    return words(key) ?? ''
  }
  const idField = fields.find(({ key }) => key === 'id')
  const id = typeof idField?.value === 'number' ? idField.written : needed('id').trim()
  if (typeof idField?.value === 'string' && isBlank(id)) {
    problems.push('the id is blank; expected words')
  }
  const title = needed('title')
  const record: ArticleRecord = {
    line,
    id,
    title: isBlank(title) ? id : title,
    body: needed('body'),
    date: dayOf(words('date'), problems),
    section: orNull(words('section')),
    author: orNull(words('author')),
    fields,
  }
  return { record: problems.length > 0 ? null : record, problems }
}

/** True for words that nobody could see. */
const isBlank = (words: string) => !/[^\s\p{Cf}]/u.test(words)

const orNull = (words: string | null) => (words?.trim() ? words : null)

/** A word of the source as a message can show it. */
const quoted = (word: string) => JSON.stringify(inShort(word))

const kindOf = (value: unknown) =>
  Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`

function dayOf(written: string | null, problems: string[]): string | null {
  if (!written?.trim()) return null
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.,+\-Z]+)?$/.exec(written.trim()) ?? []
  if (day && isDay(day)) return day
  problems.push(`date: ${quoted(written)} is no day; expected one such as 2021-11-26`)
  return null
}

/** What is kept but looks odd: ids that are not unique, blank fields, keys that nobody reads. */
function warningsOf(records: ArticleRecord[]): Warning[] {
  const lineOfId = new Map<string, number>()
  const unread = new Map<string, number[]>()
  for (const { line, fields } of records) {
    for (const { key } of fields) {
      if (RECORD_FIELDS.some((known) => known === key)) continue
      const lines = unread.get(key)
      if (lines) lines.push(line)
      else unread.set(key, [line])
    }
  }
  return [
    ...records.flatMap(({ line, id, body, fields }): Warning[] => {
      const other = lineOfId.get(id)
      if (other === undefined) lineOfId.set(id, line)
      const about = (kind: Warning['kind'], problem: string) => ({ kind, line, words: id, problem })
      const same = `the id ${id} is that of line ${other} too; expected one of its own; both are kept`
      const untitled = fields.some(({ key, value }) => key === 'title' && isBlank(String(value)))
      return [
        ...(other === undefined ? [] : [about('same-id', same)]),
        ...(untitled
          ? [about('no-title', `the title is blank; the id ${id} stands in for it`)]
          : []),
        ...(body.trim()
          ? []
          : [about('no-body', `the record ${id} has no text in its body; it is kept without`)]),
      ]
    }),
    ...unreadWarnings([...unread]),
  ]
}

const KEYS = 20

function unreadWarnings(unread: [string, number[]][]): Warning[] {
  const warnings = unread.slice(0, KEYS).map(([key, [line = 1, ...others]]): Warning => {
    const more = others.length > 0 ? ` (and in ${others.length} more lines)` : ''
    const problem = `the key ${quoted(key)} is not read${more}; expected ${RECORD_FIELDS.join(', ')}`
    return { kind: 'unread-field', line, words: quoted(key), problem }
  })
  const [[key, [line = 1]] = ['', []], ...others] = unread.slice(KEYS)
  if (unread.length <= KEYS) return warnings
  const problem = `the key ${quoted(key)} and ${others.length} other keys are not read either`
  return [...warnings, { kind: 'unread-field', line, words: quoted(key), problem }]
}
