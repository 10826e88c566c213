import { createContext, use } from 'react'

/** The addresses of articles that were read; empty until the page lives. */
export const ReadContext = createContext<ReadonlySet<string>>(new Set())

export const useIsRead = (slug: string): boolean => use(ReadContext).has(slug)
