import { useState, type KeyboardEvent } from 'react'
import { useRecentSearches } from '../recent-searches.ts'
import { offersFor, type Offer, type Taken } from './offers.ts'
import { useSuggestions } from './use-suggestions.ts'

/**
 * The lines below the search box and the one that the keys have stepped to. `take` does what a
 * chosen line is for.
 */
export function useOffers(take: (taken: Taken) => void) {
  const recent = useRecentSearches()
  /** The text that lines are offered for; null while none are. */
  const [asked, setAsked] = useState<string | null>(null)
  const [activeId, setActiveId] = useState('')
  const suggestions = useSuggestions(asked ?? '')
  const offers = asked === null ? [] : offersFor(asked, suggestions, recent.all)
  const active = offers.find(({ id }) => id === activeId) ?? null

  const ask = (text: string | null) => {
    setAsked(text)
    setActiveId('')
  }
  const choose = (offer: Offer) => {
    if (offer.takes === 'forget-all') recent.forgetAll()
    else take(offer.takes)
    ask(null)
  }

  /** Whether the key was for the lines. */
  const press = (key: string, typed: string): boolean => {
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    if (step && offers.length === 0) ask(typed)
    else if (step) setActiveId(steppedFrom(offers, active, step)?.id ?? '')
    else if (key === 'Enter' && active) choose(active)
    else if (key === 'Escape' && offers.length > 0) ask(null)
    else if (key === 'Delete' && active && isRecent(active)) recent.forget(active.text)
    else return false
    return true
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, nativeEvent, currentTarget } = event
    // Keys are the input method's while it composes; in Safari also the Enter that ends it (229).
    const composes = nativeEvent.isComposing || nativeEvent.keyCode === 229
    // That Enter chooses a word; it asks for nothing.
    if (composes ? key === 'Enter' : press(key, currentTarget.value)) event.preventDefault()
  }

  return { offers, active, ask, choose, onKeyDown }
}

/** The line one step further; beyond the last, and before the first, is the box itself. */
function steppedFrom(offers: readonly Offer[], active: Offer | null, step: number): Offer | null {
  const places = offers.length + 1
  const place = active ? offers.indexOf(active) + 1 : 0
  return offers[((place + step + places) % places) - 1] ?? null
}

const isRecent = ({ takes }: Offer) => takes !== 'forget-all' && 'query' in takes && takes.recent
