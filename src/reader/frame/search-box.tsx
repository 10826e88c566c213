import { use, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { Form, useHref, useLocation, useNavigate, useNavigationType } from 'react-router'
import { say } from '#language/say.ts'
import {
  FROM_RESULTS,
  LONGEST_QUERY,
  readArticleQuery,
  readSearchQuery,
  searchPath,
} from '../paths.ts'
import { useRecentSearches } from '../recent-searches.ts'
import { SearchContext } from '../search-context.ts'
import { OfferList, optionId } from './offer-list.tsx'
import { useOffers } from './use-offers.ts'

/** The state of an address that typing led to. */
const TYPED = 'typed'

/** Whether the browser is there, whatever its query: the page that is drawn may be one behind. */
function isAddress(href: string): boolean {
  const { pathname, hash } = new URL(href, window.location.href)
  const here = window.location
  return here.pathname === pathname && here.hash.split('?', 1)[0] === hash
}

/**
 * The one search box, the same on every page. Typing shows results at once, on the search page, and
 * offers words below the box; while an input method composes, nothing is searched.
 */
export function SearchBox() {
  const { pathname, search, key, state } = useLocation()
  const arrived = useNavigationType()
  const navigate = useNavigate()
  const client = use(SearchContext)
  const onSearchPage = pathname === searchPath()
  const params = new URLSearchParams(search)
  const query = readSearchQuery(onSearchPage ? params : new URLSearchParams())
  const { q } = query
  const [draft, setDraft] = useState(q)
  const box = useRef<HTMLInputElement>(null)
  const composing = useRef(false)

  // Links, Back and Forward change the box. What was typed into it does not: it may be ahead.
  const [seen, setSeen] = useState(key)
  if (key !== seen) {
    setSeen(key)
    if (arrived === 'POP' || state !== TYPED) setDraft(q)
  }

  const searchAddress = useHref(searchPath())
  const show = (text: string) => {
    const searching = isAddress(searchAddress)
    if (text === '' && !searching) return
    const options = { replace: searching, preventScrollReset: true, state: TYPED }
    void navigate(searchPath({ ...query, q: text }), options)
  }

  // Somebody may have typed before the page came to life.
  const catchUp = useEffectEvent(() => {
    const early = box.current?.value ?? ''
    if (early === q) return
    setDraft(early)
    show(early)
  })
  useEffect(() => {
    catchUp()
  }, [])

  const recent = useRecentSearches()
  const { offers, active, ask, choose, onKeyDown } = useOffers((taken) => {
    if ('to' in taken) {
      void navigate(taken.to)
      return
    }
    recent.remember(taken.query)
    setDraft(taken.query)
    void navigate(searchPath({ ...query, q: taken.query }))
  })
  const list = useId()
  const type = (text: string) => {
    show(text)
    ask(text)
  }

  // A search whose results have been read was meant; what was typed on the way to it was not.
  const followed = state === FROM_RESULTS && arrived === 'PUSH' ? readArticleQuery(params).q : ''
  const remember = useEffectEvent(recent.remember)
  useEffect(() => {
    remember(followed)
  }, [followed])

  return (
    <Form
      role="search"
      action={searchPath()}
      className="relative w-full md:w-72"
      onSubmit={(event) => {
        event.preventDefault()
        const text = box.current?.value ?? draft
        recent.remember(text)
        ask(null)
        show(text)
      }}
    >
      <input
        ref={box}
        type="search"
        role="combobox"
        name="q"
        aria-label={say`搜索`}
        aria-keyshortcuts="/ Control+K Meta+K"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={offers.length > 0}
        aria-controls={offers.length > 0 ? list : undefined}
        aria-activedescendant={active ? optionId(list, active) : undefined}
        placeholder={say`搜索全文`}
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_QUERY}
        enterKeyHint="search"
        value={draft}
        className="min-h-10 w-full rounded-sm border border-rule bg-sheet px-3 py-1.5 text-base placeholder:text-muted"
        onFocus={() => {
          void client?.prepare()
          if (draft === '') ask('')
        }}
        onBlur={() => ask(null)}
        onChange={({ target }) => {
          setDraft(target.value)
          if (!composing.current) type(target.value)
        }}
        onCompositionStart={() => {
          composing.current = true
          ask(null)
        }}
        onCompositionEnd={({ currentTarget }) => {
          composing.current = false
          type(currentTarget.value)
        }}
        onKeyDown={onKeyDown}
      />
      {offers.length > 0 && (
        <OfferList
          id={list}
          offers={offers}
          active={active}
          onChoose={choose}
          onForget={recent.forget}
        />
      )}
      <p aria-live="polite" className="visually-hidden">
        {offers.length > 0 && say`有 ${offers.length} 条建议，按上下键选`}
      </p>
    </Form>
  )
}
