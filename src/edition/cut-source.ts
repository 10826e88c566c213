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

/** A source as articles with their paragraphs, before anything is read out of its words. */
export type CutSource = {
  /** How many lines it has. */
  lines: number
  articles: CutArticle[]
  captions: Layout['captions']
  /** All that it says, marks of a page included. */
  words: string
  ledger: Ledger
  warnings: Warning[]
}

/** What a source holds, or everything that is wrong with it. */
export type Cut = { cut: CutSource; problems: [] } | { cut: null; problems: Diagnostic[] }

export const cutSource = (file: string, text: string): Cut =>
  holdsRecords(file) ? cutRecords(file, text) : cutPage(file, text)
