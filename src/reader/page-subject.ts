import type { Params } from 'react-router'
import { busyDaysIn } from '#edition/catalog.ts'
import { NAME_KINDS } from '#edition/select-names.ts'
import { eventsOn } from '#edition/select.ts'
import type { Event } from '#edition/schema.ts'
import type { Crumb, PageSubject } from '#export/page-subject.ts'
import { said, say } from '#language/say.ts'
import { editionsWhere, editionWith, type LibrarySource } from './library-source.ts'
import {
  editionPath,
  editionsPath,
  forumsPath,
  frontPath,
  namesPath,
  timelinePath,
} from './paths.ts'
import { SITE_NAME } from '#export/site-name.ts'
import { INDEX_WORDS } from './ui/indexes.ts'
import { editionName } from './ui/words.tsx'

/** What a page is about, by its path and the parameters of its route; null where it is a list of much. */
export async function pageSubject(
  source: LibrarySource,
  path: string,
  params: Params,
): Promise<PageSubject | null> {
  if (params['article']) {
    const edition = await editionWith(source, 'articles', params['article'])
    const article = edition?.articles.find(({ slug }) => slug === params['article'])
    return edition && article ? { kind: 'article', edition, article } : null
  }
  if (params['forum']) {
    const edition = await editionWith(source, 'forums', params['forum'])
    const forum = edition?.forums.find(({ slug }) => slug === params['forum'])
    return edition && forum ? { kind: 'forum', edition, forum } : null
  }
  if (params['edition']) {
    return { kind: 'edition', edition: await source.edition(params['edition']) }
  }
  return path === timelinePath() ? { kind: 'day', events: await latestEvents(source) } : null
}

async function latestEvents(source: LibrarySource): Promise<Event[]> {
  const [latest] = busyDaysIn(await source.catalog())
  if (!latest) return []
  const editions = await editionsWhere(source, ({ days }) => days.includes(latest.date))
  return editions.flatMap((edition) => eventsOn(edition, latest.date))
}

/** The way from the front page to a page below another; empty for all others. */
export function crumbsTo(path: string, title: string, subject: PageSubject | null): Crumb[] {
  const above = pageAbove(path, subject)
  return above === null
    ? []
    : [{ name: said(SITE_NAME), path: frontPath }, above, { name: title, path }]
}

function pageAbove(path: string, subject: PageSubject | null): Crumb | null {
  if (subject?.kind === 'article') {
    const { edition } = subject
    return { name: editionName({ ...edition, hasNamesake: false }), path: editionPath(edition.id) }
  }
  if (subject?.kind === 'forum') return { name: said('论坛', 'nav'), path: forumsPath }
  if (subject?.kind === 'edition') return { name: say`各期`, path: editionsPath() }
  const [, index = '', name] = path.split('/')
  const kind = NAME_KINDS.find((each) => each === index)
  return name && kind ? { name: said(INDEX_WORDS[kind]), path: namesPath(kind) } : null
}
