/** One file that is kept for reading without a server. */
export type KeptFile = {
  /** Below the base, such as `assets/catalog-1a2b.json`. */
  path: string
  /** Of what the file holds: an unchanged file is taken over from the former version. */
  hash: string
  bytes: number
}

/** What is on this device of the version that answers. */
export type Receipt = {
  version: string
  /** How many of its files are here. */
  kept: number
  /** How many it has. */
  files: number
  /** Of the files that are here. */
  bytes: number
  /** Paths of those that are not. */
  missing: string[]
  /** When the last of them came, in milliseconds since 1970; null while not all have. */
  at: number | null
}

/** What came of reading every kept file and holding it against its hash. */
export type Proof = {
  files: number
  /** How many were missing or not what they should be. */
  faulty: number
  /** How many of those could not be had again. */
  lost: number
}

/** A site under another path of the same origin has caches of its own: no space is in a path. */
export const cachePrefix = (basePath: string) => `yuedu ${basePath} `

/** What of an archive has been read is not of one version: another may have the same. */
export const readCache = (basePath: string) => `yuedu-read ${basePath} `

/** The key that a file is stored under: its address with the hash, so that a cache tells its age. */
export const keyOf = (base: URL, { path, hash }: KeptFile) =>
  new URL(`${encodeURI(path)}?${hash}`, base).href

/** How a request is answered; null leaves it to the network. */
export type Plan =
  | { answer: 'page'; address: string }
  | { answer: 'file'; file: KeptFile }
  /** Kept from its first reading on: it never changes. */
  | { answer: 'archive'; path: string }

/**
 * A query never leaves the device: it may hold what was searched for, and no page of the site
 * depends on it.
 */
export function planFor(
  request: { method: string; mode: string; url: string },
  base: URL,
  files: Map<string, KeptFile>,
  archive: string | null = null,
): Plan | null {
  const { origin, pathname } = new URL(request.url)
  const ours = origin === base.origin && pathname.startsWith(base.pathname)
  if (request.method !== 'GET' || !ours) return null
  const path = decoded(pathname.slice(base.pathname.length))
  const file = files.get(path)
  if (file) return { answer: 'file', file }
  if (archive !== null && path.startsWith(archive)) return { answer: 'archive', path }
  const asksForPage = request.mode === 'navigate' && !isFile(pathname)
  return asksForPage ? { answer: 'page', address: origin + pathname } : null
}

/** A feed, a book, an article as text: no page can stand in for them, however long they take. */
const isFile = (pathname: string) => /\.(?!html$)[a-z0-9]+$/i.test(pathname)

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
