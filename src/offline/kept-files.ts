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
}

/** A site under another path of the same origin has caches of its own: no space is in a path. */
export const cachePrefix = (basePath: string) => `yuedu ${basePath} `

/** The key that a file is stored under: its address with the hash, so that a cache tells its age. */
export const keyOf = (base: URL, { path, hash }: KeptFile) =>
  new URL(`${encodeURI(path)}?${hash}`, base).href

/** How a request is answered; null leaves it to the network. */
export type Plan = { answer: 'page'; address: string } | { answer: 'file'; file: KeptFile }

/**
 * A query never leaves the device: it may hold what was searched for, and no page of the site
 * depends on it.
 */
export function planFor(
  request: { method: string; mode: string; url: string },
  base: URL,
  files: Map<string, KeptFile>,
): Plan | null {
  const { origin, pathname } = new URL(request.url)
  const ours = origin === base.origin && pathname.startsWith(base.pathname)
  if (request.method !== 'GET' || !ours) return null
  const file = files.get(decoded(pathname.slice(base.pathname.length)))
  if (file) return { answer: 'file', file }
  return request.mode === 'navigate' ? { answer: 'page', address: origin + pathname } : null
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
