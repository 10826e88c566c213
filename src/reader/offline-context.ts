import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Offline, OfflineStatus } from '#offline/register.ts'

/** Null where there is no service worker to speak of: in the build, in tests. */
export const OfflineContext = createContext<Offline | null>(null)

const nothing = () => () => undefined

/** What is known of the copy on this device; null before the browser has said. */
export function useOffline(): { offline: Offline | null; status: OfflineStatus | null } {
  const offline = useContext(OfflineContext)
  const status = useSyncExternalStore(
    offline?.subscribe ?? nothing,
    () => offline?.status() ?? null,
    () => null,
  )
  return { offline, status }
}
