import type { Layout, RawArticle } from './articles.ts'
import { cutPage } from './cut-page.ts'
import { cutRecords } from './cut-records.ts'
import type { Diagnostic } from './diagnostics.ts'
import type { ArticleRecord } from './records.ts'
import type { Ledger, Paragraph, Warning } from './schema.ts'
import { holdsRecords } from './source-files.ts'

/** `record` is what an article came from that came from no page. */
export type CutArticle = {
  raw: RawArticle
  paragraphs: Paragraph[]
  record: ArticleRecord | null
}

/** A source, or a volume of one, as articles with their paragraphs, before anything is read out of its words. */
export type CutSource = {
  /** How many lines it has. */
  lines: number
  /** Null for a whole source. */
  volume: Volume | null
  articles: CutArticle[]
  captions: Layout['captions']
  /** All that it says, marks of a page included. */
  words: string
  ledger: Ledger
  warnings: Warning[]
}

/** Which of a source's lines and articles a volume has, each counted from 1, the last included. */
export type Volume = { number: number; lines: [number, number]; articles: [number, number] }

/** What a source holds, or everything that is wrong with it. */
export type Cut = { cuts: CutSource[]; problems: [] } | { cuts: null; problems: Diagnostic[] }

/**
 * One cut of a source, or several when it holds more records than an edition should: each of them
 * is read by itself. Unless it is to stay whole, because an editor's notes speak of all of it.
 */
export function cutSource(file: string, text: string, { whole }: { whole: boolean }): Cut {
  if (holdsRecords(file)) return cutRecords(file, text, whole)
  const { cut, problems } = cutPage(file, text)
  return cut ? { cuts: [cut], problems } : { cuts: null, problems }
}
