import type { Diagnostic } from './diagnostics.ts'
import { evidenceAt } from './evidence.ts'
import type { NotesFile, ReadNotes } from './notes-file.ts'
import type { Article, Edition, EditorNote, Evidence } from './schema.ts'

type Quoted = { quote: string; article?: string | undefined }

/** Merges an editor's notes into what the rules found. What a note quotes must be in the source. */
export function applyNotes(
  edition: Edition,
  { file, entries, lineOf }: ReadNotes,
): { edition: Edition; problems: Diagnostic[] } {
  const problems: Diagnostic[] = []
  const complain = (list: keyof NotesFile, index: number, problem: string) => {
    problems.push({ file, line: lineOf(list, index), problem })
  }
  const quoted = (list: keyof NotesFile, index: number, entry: Quoted): Evidence | null => {
    const found = findQuote(edition.articles, entry)
    if (typeof found !== 'string') return found
    complain(list, index, found)
    return null
  }

  entries.slugs.forEach((entry, index) => {
    const [what, name] = wantedOf(entry)
    if (!isNamed(edition, what, name)) complain('slugs', index, `no ${what} is named 「${name}」`)
  })
  entries.aliases.forEach((entry, index) => {
    if (!quoted('aliases', index, entry)) return
    if (edition.people.every(({ name }) => name !== entry.person)) {
      complain('aliases', index, `nobody is printed as 「${entry.person}」`)
    }
  })
  entries.topics.forEach((entry, index) => {
    if (!quoted('topics', index, entry)) return
    const speakers = edition.forums.find(({ name }) => name === entry.forum)?.speakers ?? []
    if (speakers.every(({ name }) => name !== entry.speaker)) {
      complain('topics', index, `「${entry.speaker}」 does not speak at 「${entry.forum}」`)
    }
  })
  const aliasNotes = entries.aliases.flatMap((entry, index): Omit<EditorNote, 'id'>[] => {
    const evidence = findQuote(edition.articles, { ...entry, quote: entry.person })
    if (typeof evidence === 'string') {
      complain('aliases', index, evidence)
      return []
    }
    const { text, outside, also } = entry
    return [{ kind: 'doubt', text, reading: also.join('、'), outside, evidence }]
  })
  const notes = entries.notes.flatMap((entry, index): Omit<EditorNote, 'id'>[] => {
    const evidence = quoted('notes', index, entry)
    const { kind, text, reading = null, outside } = entry
    return evidence ? [{ kind, text, reading, outside, evidence }] : []
  })

  return {
    problems,
    edition: {
      ...edition,
      people: edition.people.map((person) => ({
        ...person,
        aliases: entries.aliases
          .filter((each) => each.person === person.name)
          .flatMap(({ also }) => also),
      })),
      forums: edition.forums.map((forum) => ({
        ...forum,
        speakers: forum.speakers.map((speaker) => ({
          ...speaker,
          topic:
            entries.topics.find(
              (each) => each.forum === forum.name && each.speaker === speaker.name,
            )?.topic ?? null,
        })),
      })),
      notes: inPageOrder(edition.articles, [...aliasNotes, ...notes]).map((note, index) => ({
        id: `n${index + 1}`,
        ...note,
      })),
    },
  }
}

/** The slug that the notes give to an article, forum or event, by its name. */
export const wantedSlug = (notes: ReadNotes | null, what: Named, name: string): string | null =>
  notes?.entries.slugs.find((entry) => {
    const [kind, wanted] = wantedOf(entry)
    return kind === what && name === wanted
  })?.slug ?? null

export type Named = 'article' | 'forum' | 'event'

function wantedOf(entry: NotesFile['slugs'][number]): [Named, string] {
  if ('article' in entry) return ['article', entry.article]
  return 'forum' in entry ? ['forum', entry.forum] : ['event', entry.event]
}

const isNamed = ({ articles, forums, events }: Edition, what: Named, wanted: string) =>
  ({
    article: articles.map(({ headline }) => headline),
    forum: forums.map(({ name }) => name),
    event: events.map(({ name }) => name),
  })[what].includes(wanted)

/** The one place of a quote, or what is wrong with it. */
function findQuote(articles: Article[], { quote, article: start }: Quoted): Evidence | string {
  const within = start ? articles.filter(({ headline }) => headline.startsWith(start)) : articles
  if (start && within.length === 0) return `no headline begins with 「${start}」`
  const found = within.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) => {
      const at = paragraph.text.indexOf(quote)
      return at < 0 ? [] : [evidenceAt(article, paragraph, at, at + quote.length)]
    }),
  )
  const [first, second] = found
  if (!first)
    return `quote not found in ${start ? `article 「${start}」` : 'any article'}: 「${quote}」`
  if (second && !start)
    return `「${quote}」 stands in several places; name its article, or quote more`
  return first
}

function inPageOrder(articles: Article[], notes: Omit<EditorNote, 'id'>[]) {
  const order = new Map(articles.map(({ slug }, index) => [slug, index]))
  const rank = ({ evidence: { article, paragraph, start } }: Omit<EditorNote, 'id'>) => [
    order.get(article) ?? 0,
    Number(paragraph.slice(1)),
    start,
  ]
  return notes.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)]
    return left.map((value, index) => value - (right[index] ?? 0)).find((each) => each !== 0) ?? 0
  })
}
