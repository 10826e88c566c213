import { createContext, use } from 'react'
import type { LibrarySource } from './library-source.ts'

/** For what a view asks for only on demand, such as a download; pages come from their loaders. */
export const LibraryContext = createContext<LibrarySource | null>(null)

export function useLibrary(): LibrarySource {
  const source = use(LibraryContext)
  if (!source) throw new Error('no library around this view')
  return source
}
