import { timelineDay } from '#edition/catalog.ts'
import type { Edition, Forum } from '#edition/schema.ts'
import { dayOf, headOf } from '#edition/select.ts'
import { forumTold } from '#edition/select-forum.ts'
import { editionWith, type LibrarySource } from '../library-source.ts'

/** All that the pages of a forum say of it; null where there is none. */
export async function forumShown(source: LibrarySource, slug: string) {
  const edition = await editionWith(source, 'forums', slug)
  const forum = edition?.forums.find((each) => each.slug === slug)
  if (!edition || !forum) return null
  const told = forumTold(edition, forum)
  const summit = edition.events.find(({ kind }) => kind === 'summit')
  return {
    forum,
    ...told,
    spoke: told.spoke.map((each) => ({
      ...each,
      organisations: organisationsOf(edition, each.title),
    })),
    inAddress: told.event ? timelineDay(await source.catalog(), dayOf(edition, told.event)) : '',
    summit: summit?.name ?? '',
    articles: edition.articles
      .filter((article) => forum.articles.includes(article.slug))
      .map((article) => headOf(edition, article)),
    others: othersOf(edition, forum),
  }
}

export type ForumShown = NonNullable<Awaited<ReturnType<typeof forumShown>>>

/** Organisations that a speaker's title names; of 省发展改革委 within a longer name, the longer. */
function organisationsOf({ organisations }: Edition, title: string | null) {
  const named = organisations.filter(({ name }) => title?.includes(name))
  return named
    .filter(({ name }) => !named.some((each) => each.name !== name && each.name.includes(name)))
    .map(({ slug, name }) => ({ slug, name }))
}

const othersOf = ({ forums }: Edition, { slug: own }: Forum) =>
  forums
    .filter(({ slug }) => slug !== own)
    .map(({ slug, name, status }) => ({ slug, name, status }))
