/** Lasting addresses that an editor gives. */
import type { Edition } from '../schema.ts'
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
  const { what, printed, slug } = entry
  const times = namesOf(edition, what).filter((each) => each === printed).length
  if (times === 0) return `no ${what} is named 「${printed}」`
  if (times > 1) return `several ${what}s are named 「${printed}」; name them apart`
  const earlier = entries.slice(0, index).filter((each) => each.what === what)
  if (earlier.some((each) => each.printed === printed)) {
    return `the ${what} 「${printed}」 has a slug already`
  }
  const twin = earlier.find((each) => each.slug === slug)
  return twin ? `the slug ${slug} is taken by 「${twin.printed}」` : null
}

const namesOf = ({ articles, forums, events }: Edition, what: Addressed): string[] =>
  ({
    article: articles.map(({ headline }) => headline),
    forum: forums.map(({ name }) => name),
    event: events.map(({ name }) => name),
  })[what]
