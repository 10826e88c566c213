/** What a reader keeps of what she reads: as it is stored, and as a file has it. */
import * as z from 'zod/mini'
import { COLOURS } from './colours.ts'
import { MARKS_VERSION } from './marks-version.ts'

// Schemas would be compiled with `new Function`, which the policy forbids: to try is to be reported.
z.config({ jitless: true })

const short = z.string().check(z.minLength(1), z.maxLength(500))
const words = z.string().check(z.minLength(1), z.maxLength(20_000))
const context = z.string().check(z.maxLength(100))
const offset = z.int().check(z.nonnegative())
const instant = z.iso.datetime()

/**
 * Words of one paragraph, by what they are, what stands before and behind them, and where they
 * stood: TextQuoteSelector and TextPositionSelector of the W3C's Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export const Piece = z
  .strictObject({
    paragraph: z.string().check(z.regex(/^p[1-9]\d{0,5}$/)),
    /** UTF-16 units of the paragraph's text, `end` exclusive. */
    start: offset,
    end: offset,
    quote: words,
    prefix: context,
    suffix: context,
  })
  .check(z.refine(({ start, end, quote }) => end - start === quote.length))
export type Piece = z.infer<typeof Piece>

/** The article that something is kept of, with what tells it apart once it is gone. */
export const ArticleRef = z.strictObject({
  edition: short,
  slug: short,
  headline: short,
  outlet: short,
})
export type ArticleRef = z.infer<typeof ArticleRef>

/** A line under some words, and what the reader has noted of them. */
export const Mark = z.strictObject({
  id: short,
  article: ArticleRef,
  /** One for each paragraph that it goes through, in their order. */
  pieces: z.array(Piece).check(z.minLength(1), z.maxLength(500)),
  colour: z.enum(COLOURS),
  /** Empty when there is none. */
  note: z.string().check(z.maxLength(100_000)),
  made: instant,
  changed: instant,
})
export type Mark = z.infer<typeof Mark>

export const Bookmark = z.strictObject({ article: ArticleRef, made: instant })
export type Bookmark = z.infer<typeof Bookmark>

/** That an article was read, and how far. */
export const Visit = z.strictObject({
  article: ArticleRef,
  first: instant,
  last: instant,
  /** Of its text, from 0 to 1. */
  read: z.number().check(z.gte(0), z.lte(1)),
})
export type Visit = z.infer<typeof Visit>

const list = <Entry extends z.ZodMiniType>(entry: Entry) =>
  z.array(entry).check(z.maxLength(100_000))

/** All that is kept. */
export const Kept = z.strictObject({
  marks: list(Mark),
  bookmarks: list(Bookmark),
  visits: list(Visit),
})
export type Kept = z.infer<typeof Kept>

export const MarksFile = z.strictObject({
  format: z.literal('yuedu-marks'),
  schemaVersion: z.literal(MARKS_VERSION),
  written: instant,
  ...Kept.shape,
})
export type MarksFile = z.infer<typeof MarksFile>
