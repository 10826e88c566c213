import { useHref } from 'react-router'
import { useWorld } from '../world.ts'

/** The origin that the site was built for; null where the build was not told. */
declare const __SITE_URL__: string | null

/**
 * Turns a path of the app into an address that works outside of it: the canonical one where there
 * is one. A reader's own texts have none.
 */
export function useAddress(): (path: string) => string {
  const base = useHref('/').replace(/\/$/, '')
  const canonical = useWorld() === 'site' ? __SITE_URL__ : null
  return (path) => new URL(base + path, canonical ?? window.location.href).href
}
