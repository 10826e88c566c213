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
    const times = namesOf(edition, what).filter((each) => each === name).length
    if (times === 0) complain('slugs', index, `no ${what} is named 「${name}」`)
    if (times > 1)
      complain('slugs', index, `several ${what}s are named 「${name}」; name them apart`)
    const earlier = entries.slugs.slice(0, index).filter((each) => wantedOf(each)[0] === what)
    const twin = earlier.find(({ slug }) => slug === entry.slug)
    const again = earlier.some((each) => wantedOf(each)[1] === name)
    if (twin)
      complain('slugs', index, `the slug ${entry.slug} is taken by 「${wantedOf(twin)[1]}」`)
    if (again) complain('slugs', index, `the ${what} 「${name}」 has a slug already`)
  })
  entries.aliases.forEach((entry, index) => {
    if (edition.people.every(({ name }) => name !== entry.person)) {
      complain('aliases', index, `nobody is printed as 「${entry.person}」`)
    }
  })
  entries.topics.forEach((entry, index) => {
    if (!quoted('topics', index, entry)) return
    const forum = edition.forums.find(({ name }) => name === entry.forum)
    if (!forum) complain('topics', index, `no forum is named 「${entry.forum}」`)
    else if (forum.speakers.every(({ name }) => name !== entry.speaker)) {
      complain('topics', index, `「${entry.speaker}」 does not speak at 「${entry.forum}」`)
    }
  })
  const aliasNotes = entries.aliases.flatMap((entry, index): Omit<EditorNote, 'id'>[] => {
    const around = quoted('aliases', index, entry)
    if (!around) return []
    const at = around.quote.indexOf(entry.person)
    if (at < 0) {
      complain('aliases', index, `the quote does not hold the name 「${entry.person}」`)
      return []
    }
    const start = around.start + at
    const evidence = { ...around, start, end: start + entry.person.length, quote: entry.person }
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
          .flatMap(({ also, outside }) => also.map((name) => ({ name, outside }))),
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

const namesOf = ({ articles, forums, events }: Edition, what: Named): string[] =>
  ({
    article: articles.map(({ headline }) => headline),
    forum: forums.map(({ name }) => name),
    event: events.map(({ name }) => name),
  })[what]

/** The one place of a quote, or what is wrong with it. */
function findQuote(articles: Article[], { quote, article: start }: Quoted): Evidence | string {
  const within = start ? articles.filter(({ headline }) => headline.startsWith(start)) : articles
  if (start && within.length === 0) return `no headline begins with 「${start}」`
  const found = within.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) =>
      placesOf(quote, paragraph.text).map((at) =>
        evidenceAt(article, paragraph, at, at + quote.length),
      ),
    ),
  )
  const [first, second] = found
  if (!first) {
    return `quote not found in ${start ? `article 「${start}」` : 'any article'}: 「${quote}」`
  }
  if (!second) return first
  const more = start ? 'quote more' : 'name its article, or quote more'
  return `「${quote}」 stands in several places; ${more}`
}

/** Offsets at which a quote begins, overlaps and all. */
function placesOf(quote: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at)
  return places
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
