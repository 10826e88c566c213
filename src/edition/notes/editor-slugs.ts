/** Lasting addresses that an editor gives. */
import { ArticleSlug, EventId, ForumSlug, type Edition, type Moved } from '../schema.ts'
import type { NotesFile } from './entries.ts'
import type { ReadNotes } from './read-notes.ts'

type SlugEntry = NotesFile['slugs'][number]
type Addressed = SlugEntry['what']

/** The slug that the notes give to an article, forum or event, by its name. */
export const wantedSlug = (notes: ReadNotes | null, what: Addressed, name: string): string | null =>
  notes?.entries.slugs.find((entry) => entry.what === what && entry.printed === name)?.slug ?? null

/**
 * What is wrong with one of the slugs. `edition` holds what the rules found and the notes add,
 * before any name is corrected.
 */
export function slugProblem(edition: Edition, entries: SlugEntry[], index: number): string | null {
  const entry = entries[index]
  if (!entry) return null
  const { what, printed, slug, was } = entry
  if (slug === undefined && was.length === 0) return 'expected a slug, or what it was'
  const times = namesOf(edition, what).filter((each) => each === printed).length
  if (times === 0) return `no ${what} is named 「${printed}」`
  if (times > 1) return `several ${what}s are named 「${printed}」; name them apart`
  const earlier = entries.slice(0, index).filter((each) => each.what === what)
  if (earlier.some((each) => each.printed === printed)) {
    return `the ${what} 「${printed}」 has a slug already`
  }
  const twin = earlier.find((each) => slug !== undefined && each.slug === slug)
  if (twin) return `the slug ${slug} is taken by 「${twin.printed}」`
  const known = new Set([...slugsOf(edition, what), ...earlier.flatMap((each) => each.was)])
  const taken = was.find((each, at) => known.has(each) || was.indexOf(each) < at)
  return taken === undefined ? null : `${taken} is no former slug: it leads somewhere already`
}

/** The former slugs that the notes give, each with the one that it leads to. */
export const movedSlugs = (edition: Edition, entries: SlugEntry[]): Moved[] =>
  entries.flatMap((entry) =>
    entry.was.flatMap((from): Moved[] => {
      if (entry.what === 'article') {
        const article = edition.articles.find(({ headline }) => headline === entry.printed)
        return article ? [{ what: 'article', from: ArticleSlug.parse(from), to: article.slug }] : []
      }
      if (entry.what === 'forum') {
        const forum = edition.forums.find(({ name }) => name === entry.printed)
        return forum ? [{ what: 'forum', from: ForumSlug.parse(from), to: forum.slug }] : []
      }
      const event = edition.events.find(({ name }) => name === entry.printed)
      return event ? [{ what: 'event', from: EventId.parse(from), to: event.id }] : []
    }),
  )

const slugsOf = ({ articles, forums, events }: Edition, what: Addressed): string[] =>
  ({
    article: articles.map(({ slug }) => slug),
    forum: forums.map(({ slug }) => slug),
    event: events.map(({ id }) => id),
  })[what]

const namesOf = ({ articles, forums, events }: Edition, what: Addressed): string[] =>
  ({
    article: articles.map(({ headline }) => headline),
    forum: forums.map(({ name }) => name),
    event: events.map(({ name }) => name),
  })[what]
