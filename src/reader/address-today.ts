import type { Moved } from '#edition/schema.ts'
import type { LibrarySource } from './library-source.ts'
import { articlePath, forumPath } from './paths.ts'

/**
 * Where an article or a forum is today that once had this slug, with all that the address asks for;
 * null where none had it.
 */
export async function addressToday(
  source: LibrarySource,
  what: Exclude<Moved['what'], 'event'>,
  slug: string | undefined,
  { url }: Request,
): Promise<string | null> {
  const { editions } = await source.catalog()
  const moved = editions
    .flatMap((entry) => entry.moved)
    .find((each) => each.what === what && each.from === slug)
  if (!moved) return null
  const { pathname, search } = new URL(url)
  const path = what === 'article' ? articlePath(moved.to) : forumPath(moved.to)
  return path + search + anchorAt(pathname)
}

/** A request has no anchor; the browser's own address has it, as long as it is being opened. */
const anchorAt = (pathname: string): string =>
  typeof window !== 'undefined' && window.location.pathname === pathname ? window.location.hash : ''
