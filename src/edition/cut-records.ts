import type { RawArticle } from './articles.ts'
import type { Heading } from './blocks.ts'
import type { Cut, CutSource } from './cut-source.ts'
import { startLedger } from './ledger.ts'
import { cutLines, hasByteOrderMark, readLines, type Line } from './lines.ts'
import { readRecords, type ArticleRecord } from './records.ts'
import {
  ParagraphId,
  type Ledger,
  type LedgerKind,
  type Paragraph,
  type Warning,
} from './schema.ts'

/** A file of more records than this is an archive: it is read in volumes of so many. */
const MOST_RECORDS = 2000
const RECORDS_OF_VOLUME = 200

/**
 * Cuts a file of article records: every record is whole, so a line of its body is a paragraph, and
 * a line that begins with `#` is text.
 */
export function cutRecords(file: string, text: string, whole: boolean): Cut {
  const lines = readLines(text)
  const { records, problems, warnings } = readRecords(file, lines)
  if (problems.length > 0) return { cuts: null, problems }
  const bom = hasByteOrderMark(text)
  if (whole || records.length <= MOST_RECORDS) {
    return { problems: [], cuts: [cutOf(lines, records, warnings, { bom, volume: null })] }
  }
  const starts = records.flatMap((_, at) => (at % RECORDS_OF_VOLUME === 0 ? at : []))
  const cuts = starts.map((start, index) => {
    const own = records.slice(start, start + RECORDS_OF_VOLUME)
    // Blank lines belong to the record before them, or to the first.
    const firstLine = index === 0 ? 1 : (own[0]?.line ?? 1)
    const lastLine = (records[start + RECORDS_OF_VOLUME]?.line ?? lines.length + 1) - 1
    const isOwn = ({ line }: Warning) => (line ?? 1) >= firstLine && (line ?? 1) <= lastLine
    return cutOf(lines.slice(firstLine - 1, lastLine), own, warnings.filter(isOwn), {
      bom: bom && index === 0,
      volume: {
        number: index + 1,
        lines: [firstLine, lastLine],
        articles: [start + 1, start + own.length],
      },
    })
  })
  return { problems: [], cuts }
}

const cutOf = (
  lines: Line[],
  records: ArticleRecord[],
  warnings: Warning[],
  { bom, volume }: { bom: boolean } & Pick<CutSource, 'volume'>,
): CutSource => ({
  lines: lines.length,
  volume,
  articles: records.map((record) => {
    const raw = rawArticleOf(record)
    return { raw, paragraphs: raw.parts.map(paragraphOf), record }
  }),
  captions: [],
  words: records.map(wordsOf).join('\n'),
  ledger: keepRecordLedger(lines, records, bom),
  warnings,
})

const rawArticleOf = ({ line, title, body, section }: ArticleRecord): RawArticle => ({
  section: section === null ? null : headingOf(line, section),
  kicker: null,
  headline: headingOf(line, title),
  subheads: [],
  parts: cutLines(body).flatMap(({ text }) => (text ? [{ kind: 'part', line, text }] : [])),
  afterRule: new Set(),
})

const wordsOf = ({ title, body, section, author }: ArticleRecord) =>
  [title, body, section, author].flatMap((words) => words ?? []).join('\n')

const headingOf = (line: number, words: string): Heading => ({
  kind: 'heading',
  line,
  text: onOneLine(words),
  level: 1,
  mark: '',
})

/** The words of a field that has one line on the page. */
const onOneLine = (words: string) =>
  cutLines(words)
    .flatMap(({ text }) => text || [])
    .join(' ')

const paragraphOf = ({ line, text }: RawArticle['parts'][number], index: number): Paragraph => ({
  id: ParagraphId.parse(`p${index + 1}`),
  kind: 'text',
  text,
  seams: [],
  lines: [line, line],
})

const KINDS = new Map<string, LedgerKind>([
  ['id', 'record-id'],
  ['title', 'headline'],
  ['body', 'paragraph'],
  ['date', 'date'],
  ['section', 'section'],
  ['author', 'byline'],
])

/** What a record says goes where its field goes; braces, keys, quotes and escapes are its marks. */
function keepRecordLedger(lines: Line[], records: ArticleRecord[], bom: boolean): Ledger {
  const ledger = startLedger(lines.reduce((sum, line) => sum + lengthOf(line), bom ? 1 : 0))
  const recordAt = new Map(records.map((record) => [record.line, record]))
  if (bom) ledger.add('byte-order-mark', 1)
  for (const { number, indent, text, trail, ending } of lines) {
    const record = recordAt.get(number)
    if (text && !record) throw new Error(`line ${number} was read but is in no record`)
    let marks = text.length
    const add = (kind: LedgerKind, characters: number) => {
      ledger.add(kind, characters)
      marks -= characters
    }
    for (const { key, value, written } of record?.fields ?? []) {
      const kind = KINDS.get(key)
      if (!kind) add('unread-field', written.length)
      else if (typeof value === 'number') add(kind, written.length)
      else if (typeof value === 'string') {
        for (const line of cutLines(value)) {
          add(kind, line.text.length)
          add('blank', line.indent.length + line.trail.length)
          add('line-break', line.ending.length)
        }
      }
    }
    ledger.add('record-mark', marks)
    ledger.add('blank', indent.length + trail.length)
    ledger.add('line-break', ending.length)
  }
  return ledger.close()
}

const lengthOf = ({ indent, text, trail, ending }: Line) =>
  indent.length + text.length + trail.length + ending.length
