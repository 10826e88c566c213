import { createContext } from 'react'
import type { SearchClient } from '#search/client.ts'

/** The search of what is being read; null where there is nothing to search. */
export const SearchContext = createContext<SearchClient | null>(null)
