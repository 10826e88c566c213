import { use, useEffect, useState } from 'react'
import type { Suggestion } from '#search/suggest.ts'
import { SearchContext } from '../search-context.ts'

const NONE: readonly Suggestion[] = []

/**
 * What the text could go on to be. Until that is known the suggestions before stay, so that nothing
 * flickers; there are none for no text.
 */
export function useSuggestions(typed: string): readonly Suggestion[] {
  const search = use(SearchContext)
  const [known, setKnown] = useState(NONE)
  const wanted = typed.trim() !== ''
  useEffect(() => {
    if (!wanted || !search) return
    let overtaken = false
    search.suggest(typed).then(
      (found) => {
        if (found && !overtaken) setKnown(found)
      },
      // The search itself says what is the matter; here is only nothing to offer.
      () => setKnown(NONE),
    )
    return () => {
      overtaken = true
    }
  }, [search, typed, wanted])
  return wanted ? known : NONE
}
