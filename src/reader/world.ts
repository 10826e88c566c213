import { createContext, useContext } from 'react'
import { doorPath } from './paths.ts'

/**
 * What is being read: the site's editions, or what a reader has opened on this device. Each is a
 * document of its own, and only a document's address leads from one to the other. Within the
 * reader's own, addresses stand behind a #, which no browser sends anywhere.
 */
export type World = 'site' | 'own'

export const siteAddress = import.meta.env.BASE_URL
export const ownAddress = siteAddress + doorPath.slice(1)

/** What a reader's own texts are kept under: a site elsewhere on the same origin has its own. */
export const ownStorage = `yuedu ${siteAddress} texts`

export const worldAt = (pathname: string): World =>
  pathname.replace(/\/$/, '') === ownAddress ? 'own' : 'site'

export const WorldContext = createContext<World>('site')

export const useWorld = () => useContext(WorldContext)
