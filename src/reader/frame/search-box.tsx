import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Form, useLocation, useNavigate, useNavigationType } from 'react-router'
import { LONGEST_QUERY, readSearchQuery, searchPath } from '../paths.ts'

/** The state of an address that typing led to. */
const TYPED = 'typed'

/**
 * The one search box, the same on every page. Typing shows results at once, on the search page;
 * while an input method composes, nothing is searched.
 */
export function SearchBox() {
  const { pathname, search, key, state } = useLocation()
  const arrived = useNavigationType()
  const navigate = useNavigate()
  const onSearchPage = pathname === searchPath()
  const query = readSearchQuery(new URLSearchParams(onSearchPage ? search : ''))
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

  const show = (text: string) => {
    if (text === '' && !onSearchPage) return
    const options = { replace: onSearchPage, preventScrollReset: true, state: TYPED }
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

  return (
    <Form
      role="search"
      action={searchPath()}
      className="w-full md:w-72"
      onSubmit={(event) => {
        event.preventDefault()
        show(box.current?.value ?? draft)
      }}
    >
      <input
        ref={box}
        type="search"
        role="searchbox"
        name="q"
        aria-label="搜索"
        aria-keyshortcuts="/ Control+K Meta+K"
        placeholder="搜索全文"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_QUERY}
        enterKeyHint="search"
        value={draft}
        className="min-h-10 w-full rounded-sm border border-rule bg-sheet px-3 py-1.5 text-base placeholder:text-muted"
        onChange={({ target }) => {
          setDraft(target.value)
          if (!composing.current) show(target.value)
        }}
        onCompositionStart={() => {
          composing.current = true
        }}
        onCompositionEnd={({ currentTarget }) => {
          composing.current = false
          show(currentTarget.value)
        }}
        onKeyDown={(event) => {
          // The Enter that ends a composition chooses a word; it asks for nothing.
          if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault()
        }}
      />
    </Form>
  )
}
