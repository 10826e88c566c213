import { useMemo, useSyncExternalStore } from 'react'
import { siteAddress, useWorld, type World } from './world.ts'

/** How many searches are kept. */
const MOST = 20

/** What changes the list here, as a `storage` event does in other tabs. */
const changes = new EventTarget()

/** Each world has its own: what is searched for in a reader's texts is not told on the site. */
const keyOf = (world: World) => `yuedu ${siteAddress} searches${world === 'own' ? ' own' : ''}`

/** The searches that a reader has made, the latest first: kept on this device, and sent nowhere. */
export function useRecentSearches() {
  const key = keyOf(useWorld())
  const kept = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => '',
  )
  return useMemo(() => {
    const all = searchesIn(kept)
    return {
      all,
      remember: (query: string) => {
        if (query.trim() !== '') write(key, withSearch(searchesIn(read(key)), query))
      },
      forget: (query: string) =>
        write(
          key,
          searchesIn(read(key)).filter((each) => each !== query),
        ),
      forgetAll: () => write(key, []),
    }
  }, [key, kept])
}

/** The list with one more at its head, in which it stands once. */
export function withSearch(searches: readonly string[], query: string): string[] {
  const added = query.trim()
  return [added, ...searches.filter((each) => each !== added)].slice(0, MOST)
}

/** What was kept; nothing of what somebody else may have put there. */
export function searchesIn(kept: string): string[] {
  try {
    const list: unknown = JSON.parse(kept || '[]')
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []
  } catch {
    return []
  }
}

function subscribe(tell: () => void): () => void {
  changes.addEventListener('change', tell)
  window.addEventListener('storage', tell)
  return () => {
    changes.removeEventListener('change', tell)
    window.removeEventListener('storage', tell)
  }
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function write(key: string, searches: string[]) {
  try {
    if (searches.length) localStorage.setItem(key, JSON.stringify(searches))
    else localStorage.removeItem(key)
  } catch {
    // Storage is denied: nothing is kept.
  }
  changes.dispatchEvent(new Event('change'))
}
