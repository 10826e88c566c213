/**
 * The one schema of the newspaper as data. Types are inferred from it; the build parses every
 * Library with it once. The browser imports types from here and nothing else, so zod stays out of
 * the bundle.
 */
import { z } from 'zod'
import { brokenPromises } from './promises.ts'

/** Bumped when a reader of the JSON would have to change. */
export const SCHEMA_VERSION = 1

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const isoDate = z.iso.date()
const count = z.int().nonnegative()
const lineNumber = z.int().positive()
const printed = z.string().min(1)

export const EditionId = slug.brand<'EditionId'>()
export type EditionId = z.infer<typeof EditionId>
export const ArticleSlug = slug.brand<'ArticleSlug'>()
export type ArticleSlug = z.infer<typeof ArticleSlug>
export const ParagraphId = z
  .string()
  .regex(/^p[1-9][0-9]*$/)
  .brand<'ParagraphId'>()
export type ParagraphId = z.infer<typeof ParagraphId>
export const EventId = slug.brand<'EventId'>()
export type EventId = z.infer<typeof EventId>
export const ForumSlug = slug.brand<'ForumSlug'>()
export type ForumSlug = z.infer<typeof ForumSlug>
export const PersonSlug = slug.brand<'PersonSlug'>()
export type PersonSlug = z.infer<typeof PersonSlug>
export const OrganisationSlug = slug.brand<'OrganisationSlug'>()
export type OrganisationSlug = z.infer<typeof OrganisationSlug>
export const PlaceSlug = slug.brand<'PlaceSlug'>()
export type PlaceSlug = z.infer<typeof PlaceSlug>
export const SystemSlug = slug.brand<'SystemSlug'>()
export type SystemSlug = z.infer<typeof SystemSlug>

/** The words that a fact came from: UTF-16 offsets into the paragraph's text, `end` exclusive. */
export const Evidence = z.strictObject({
  article: ArticleSlug,
  paragraph: ParagraphId,
  start: count,
  end: count,
  quote: printed,
})
export type Evidence = z.infer<typeof Evidence>

/** Whether the source says it in words, or it was worked out from what the source says. */
export const Basis = z.enum(['stated', 'inferred'])
export type Basis = z.infer<typeof Basis>

export const Period = z.enum(['morning', 'afternoon', 'evening'])
export type Period = z.infer<typeof Period>

/** Where two parts of a paragraph, broken apart at the column's edge, were joined again. */
export const Seam = z.strictObject({
  /** The offset in the paragraph's text at which the second part begins. */
  offset: count,
  afterLine: lineNumber,
  beforeLine: lineNumber,
})
export type Seam = z.infer<typeof Seam>

export const Paragraph = z.strictObject({
  id: ParagraphId,
  /** `crosshead` (小标题): a heading within the body. */
  kind: z.enum(['text', 'crosshead']),
  text: printed,
  seams: z.array(Seam),
  /** First and last line of the source, counted from 1. */
  lines: z.tuple([lineNumber, lineNumber]),
})
export type Paragraph = z.infer<typeof Paragraph>

export const Byline = z.strictObject({
  name: printed,
  /** As the credit says it; `office` is a credit of an office and names no person. */
  role: z.enum(['reporter', 'correspondent', 'office']).nullable(),
  /** Null when a field of the article's record names the author, and no paragraph does. */
  evidence: Evidence.nullable(),
})
export type Byline = z.infer<typeof Byline>

export const Dateline = z.strictObject({
  /** Null when no date is printed, or nothing in the source supports a year. */
  date: isoDate.nullable(),
  /** Month and day as printed, or as the record states them, `--MM-DD` (ISO 8601). */
  partialDate: z
    .string()
    .regex(/^--\d\d-\d\d$/)
    .nullable(),
  /** `inferred` when the year is neither printed with the day nor in the article's record. */
  year: Basis.nullable(),
  period: Period.nullable(),
  place: printed.nullable(),
  venue: printed.nullable(),
  /**
   * The printed date (with its period), then the printed place; either may be missing. The date of
   * a record stands in no paragraph.
   */
  evidence: z.array(Evidence),
})
export type Dateline = z.infer<typeof Dateline>

export const Article = z.strictObject({
  slug: ArticleSlug,
  headline: printed,
  /** Offsets at which a line of the headline may break without cutting a word. */
  headlineBreaks: z.array(count),
  /** 引题: the heading that leads into the headline. */
  kicker: printed.nullable(),
  /** 副题: headings that follow the headline. */
  subheads: z.array(printed),
  /** 栏目: the label that this article and its neighbours stand under. */
  section: printed.nullable(),
  /** The outlet that the text names as its source (羊城晚报讯). */
  outlet: printed.nullable(),
  bylines: z.array(Byline),
  dateline: Dateline,
  paragraphs: z.array(Paragraph),
  source: z.strictObject({
    firstLine: lineNumber,
    lastLine: lineNumber,
    /** The id of the record that the article came from; null in a page text. */
    record: printed.nullable(),
  }),
})
export type Article = z.infer<typeof Article>

/** A photograph's caption: set aside, in no article's body. */
export const Caption = z.strictObject({
  id: z.string().regex(/^c[1-9][0-9]*$/),
  text: printed,
  credit: printed.nullable(),
  line: lineNumber,
  /** The article that it stands after in the source; the source does not say whose picture it is. */
  after: ArticleSlug.nullable(),
})
export type Caption = z.infer<typeof Caption>

/** Who found a fact: a rule, or the editor whose notes add it. */
export const Origin = z.enum(['rule', 'editor'])
export type Origin = z.infer<typeof Origin>

export const Event = z.strictObject({
  id: EventId,
  name: printed,
  kind: z.enum(['summit', 'ceremony', 'forum', 'exhibition', 'meeting']),
  date: isoDate.nullable(),
  period: Period.nullable(),
  place: printed.nullable(),
  venue: printed.nullable(),
  theme: printed.nullable(),
  hosts: z.array(printed),
  /** 承办: those who carry it out for the hosts. */
  organisers: z.array(printed),
  partOf: EventId.nullable(),
  /** Events that this one came before, and after: only where the text says so. */
  before: z.array(EventId),
  after: z.array(EventId),
  forum: ForumSlug.nullable(),
  articles: z.array(ArticleSlug),
  basis: Basis,
  origin: Origin,
  /** The sentence that names the event first, then others that tell of it. */
  evidence: z.array(Evidence).min(1),
})
export type Event = z.infer<typeof Event>

export const Speaker = z.strictObject({
  person: PersonSlug,
  name: printed,
  /** As printed before the name; null when the name stands alone. */
  title: printed.nullable(),
  /** The talk's title as printed, without its 《》. */
  talk: printed.nullable(),
  /** An editor's words for what was spoken of, when no title is printed. */
  topic: printed.nullable(),
  origin: Origin,
  evidence: Evidence,
})
export type Speaker = z.infer<typeof Speaker>

export const Forum = z.strictObject({
  slug: ForumSlug,
  name: printed,
  kind: z.enum(['opening', 'plenary', 'parallel']),
  theme: printed.nullable(),
  /** `announced`: the source names it but reports nothing of it. */
  status: z.enum(['reported', 'announced']),
  event: EventId.nullable(),
  articles: z.array(ArticleSlug),
  /** Where articles that do not report this forum name it. */
  mentionedIn: z.array(Evidence),
  speakers: z.array(Speaker),
  origin: Origin,
  evidence: z.array(Evidence).min(1),
})
export type Forum = z.infer<typeof Forum>

/** Another form that a reader may look for; `outside` when the source does not print it as such. */
export const Alias = z.strictObject({ name: printed, outside: z.boolean() })
export type Alias = z.infer<typeof Alias>

/** What a text can name: one entry for each printed name, with every place where it stands. */
const named = {
  name: printed,
  /** From the editor's notes. */
  aliases: z.array(Alias),
  origin: Origin,
  /** The printed name itself, wherever it stands. */
  evidence: z.array(Evidence).min(1),
}

export const Person = z.strictObject({
  slug: PersonSlug,
  titles: z.array(z.strictObject({ title: printed, evidence: Evidence })),
  ...named,
})
export type Person = z.infer<typeof Person>

export const Organisation = z.strictObject({ slug: OrganisationSlug, ...named })
export type Organisation = z.infer<typeof Organisation>

/** A region of any size, from a country to a street, or a venue. */
export const Place = z.strictObject({
  slug: PlaceSlug,
  kind: z.enum(['region', 'venue']),
  ...named,
})
export type Place = z.infer<typeof Place>

/** A digital system, platform, app or family of them that the text names. */
export const System = z.strictObject({
  slug: SystemSlug,
  kind: z.enum(['app', 'platform', 'system', 'brand']),
  ...named,
})
export type System = z.infer<typeof System>

/** A quantity: its printed words, what they are worth, and what they measure. */
export const Figure = z.strictObject({
  id: z.string().regex(/^f[1-9][0-9]*$/),
  /** Number and unit as printed (3.67万亿元), without 超过, 近, 约. */
  printed: printed,
  /** In single units of `unit`: 万 and 亿 multiplied out; per cent as printed. */
  value: z.number(),
  /** The upper end of a range (3至5年); null when there is one number. */
  upTo: z.number().nullable(),
  /** 元, 笔, %, 个; null when none is printed. */
  unit: printed.nullable(),
  /** What the words around it say of the number: 超过, 近, 约, 多, 不到. */
  bound: z.enum(['exact', 'over', 'under', 'about']),
  /** The words of the sentence that say what is measured; null where no rule finds them. */
  measures: Evidence.nullable(),
  origin: Origin,
  /** The printed words. */
  evidence: Evidence,
})
export type Figure = z.infer<typeof Figure>

/** A set phrase in quotation marks (“两个确立”): no speech, no theme, no name of a system. */
export const Phrase = z.strictObject({
  id: z.string().regex(/^q[1-9][0-9]*$/),
  text: printed,
  origin: Origin,
  /** The words within the marks, wherever they stand. */
  evidence: z.array(Evidence).min(1),
})
export type Phrase = z.infer<typeof Phrase>

/** A word that the editor lets a search find by another (穗 for 广州). */
export const Synonym = z.strictObject({ word: printed, means: z.array(printed).min(1) })
export type Synonym = z.infer<typeof Synonym>

/** A time that the text names: the printed words, and the days that they can mean. */
export const DatedFact = z.strictObject({
  id: z.string().regex(/^d[1-9][0-9]*$/),
  printed: printed,
  from: isoDate,
  /** Inclusive. */
  to: isoDate,
  precision: z.enum(['day', 'part-of-month', 'month', 'part-of-year', 'year', 'range']),
  /** `inferred` when the year is not printed. */
  basis: Basis,
  origin: Origin,
  /** The sentence that holds the printed words. */
  evidence: Evidence,
})
export type DatedFact = z.infer<typeof DatedFact>

export const EditorNote = z.strictObject({
  id: z.string().regex(/^n[1-9][0-9]*$/),
  kind: z.enum(['misprint', 'repetition', 'doubt', 'background']),
  text: printed,
  /** What the editor takes the printed words to stand for; never shown in their place. */
  reading: printed.nullable(),
  /** True when the note rests on knowledge from outside the source. */
  outside: z.boolean(),
  evidence: Evidence,
})
export type EditorNote = z.infer<typeof EditorNote>

/** An address that an article, a forum or an event once had, and has no longer. */
export const Moved = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('article'), from: ArticleSlug, to: ArticleSlug }),
  z.strictObject({ what: z.literal('forum'), from: ForumSlug, to: ForumSlug }),
  z.strictObject({ what: z.literal('event'), from: EventId, to: EventId }),
])
export type Moved = z.infer<typeof Moved>

/** What an editor changed in the findings of the rules. */
export const EditorChange = z.strictObject({
  action: z.enum(['added', 'removed', 'corrected']),
  what: z.enum([
    'person',
    'organisation',
    'place',
    'system',
    'phrase',
    'figure',
    'date',
    'event',
    'forum',
    'speaker',
    'dateline',
    'byline',
  ]),
  /** The printed name or words that it is about. */
  name: printed,
  /** Names of the fields corrected. */
  fields: z.array(printed),
  why: printed.nullable(),
  /** The words that bear it out; of what was removed, where it stood. */
  evidence: z.array(Evidence).min(1),
})
export type EditorChange = z.infer<typeof EditorChange>

export const LedgerKind = z.enum([
  'section',
  'kicker',
  'headline',
  'subhead',
  'crosshead',
  'heading-mark',
  'paragraph',
  'caption',
  'rule',
  'blank',
  'line-break',
  'seam-break',
  'byte-order-mark',
  'date',
  'byline',
  'record-id',
  'record-mark',
  'unread-field',
])
export type LedgerKind = z.infer<typeof LedgerKind>

export const WarningKind = z.enum(['no-body', 'no-title', 'same-id', 'unread-field'])
export type WarningKind = z.infer<typeof WarningKind>

/** Something that was kept but looks odd. */
export const Warning = z.strictObject({
  kind: WarningKind,
  line: lineNumber.nullable(),
  /** The words of the source that it is about. */
  words: printed,
  /** In English, as the build says it. */
  problem: printed,
})
export type Warning = z.infer<typeof Warning>

/** Where every character of the source went; the entries add up to `characters`. */
export const Ledger = z.strictObject({
  /** UTF-16 units of the decoded source. */
  characters: count,
  entries: z.array(z.strictObject({ kind: LedgerKind, characters: count, pieces: count })),
})
export type Ledger = z.infer<typeof Ledger>

export const Edition = z.strictObject({
  id: EditionId,
  /** The outlet that most of the articles name; null when none does. */
  outlet: printed.nullable(),
  title: printed,
  /** Printed nowhere in a page text so far: null unless the source states it. */
  issueDate: isoDate.nullable(),
  /** The day in the file's name: the day of the events told, not of the issue. */
  eventsDate: isoDate.nullable(),
  source: z.strictObject({
    file: printed,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** As many as the edition is made of. */
    lines: count,
    /** First and last of them in the source, when the edition is one volume of an archive. */
    volume: z.tuple([lineNumber, lineNumber]).exactOptional(),
  }),
  articles: z.array(Article),
  captions: z.array(Caption),
  events: z.array(Event),
  forums: z.array(Forum),
  people: z.array(Person),
  organisations: z.array(Organisation),
  places: z.array(Place),
  systems: z.array(System),
  figures: z.array(Figure),
  phrases: z.array(Phrase),
  datedFacts: z.array(DatedFact),
  synonyms: z.array(Synonym),
  notes: z.array(EditorNote),
  /** From the editor's notes: former slugs, which lead to those of today. */
  moved: z.array(Moved),
  /** In the order of the notes file: what was removed, added, corrected. */
  changes: z.array(EditorChange),
  /** Toneless pinyin of every Han character of the edition: syllable → characters; ü is v. */
  readings: z.record(z.string().regex(/^[a-z]+$/), printed),
  warnings: z.array(Warning),
  ledger: Ledger,
})
export type Edition = z.infer<typeof Edition>

export const Library = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    editions: z.array(Edition),
  })
  .superRefine(({ editions }, context) => {
    for (const { edition, problem } of brokenPromises(editions)) {
      context.addIssue({ code: 'custom', message: problem, path: ['editions', edition] })
    }
  })
export type Library = z.infer<typeof Library>
