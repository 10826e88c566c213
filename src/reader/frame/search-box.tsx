import { useEffect, useRef, useState } from 'react'
import { Form, useLocation, useNavigate } from 'react-router'
import { readSearchQuery, searchPath } from '../paths.ts'

/**
 * The one search box, the same on every page. Typing shows results at once, on the search page;
 * while an input method composes, nothing is searched.
 */
export function SearchBox() {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const onSearchPage = pathname === searchPath()
  const { q } = readSearchQuery(new URLSearchParams(onSearchPage ? search : ''))
  const [draft, setDraft] = useState(q)
  const sent = useRef(q)
  const composing = useRef(false)

  // Back, Forward and links change the query from outside: then the box follows it.
  useEffect(() => {
    if (q === sent.current) return
    sent.current = q
    setDraft(q)
  }, [q])

  const show = (text: string) => {
    sent.current = text
    if (text === '' && !onSearchPage) return
    void navigate(searchPath({ q: text }), { replace: onSearchPage, preventScrollReset: true })
  }

  return (
    <Form
      role="search"
      action={searchPath()}
      className="w-full md:w-72"
      onSubmit={(event) => {
        event.preventDefault()
        show(draft)
      }}
    >
      <input
        type="search"
        role="searchbox"
        name="q"
        aria-label="搜索"
        aria-keyshortcuts="/ Control+K Meta+K"
        placeholder="搜索全文"
        autoComplete="off"
        spellCheck={false}
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
          if (currentTarget.value !== sent.current) show(currentTarget.value)
        }}
        onKeyDown={(event) => {
          // The Enter that ends a composition chooses a word; it asks for nothing.
          if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault()
        }}
      />
    </Form>
  )
}
