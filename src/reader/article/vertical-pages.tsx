import { useEffect, useRef, useState } from 'react'
import { say } from '#language/say.ts'
import { linePages, type LineEdges } from './line-pages.ts'

/** Less than a line, more than what a browser rounds: in pixels. */
const NEAR = 3

/** 竖排: turns the text from right to left, page by page, and no line is ever cut in two. */
export default function VerticalPages() {
  const text = useRef<HTMLElement | null>(null)
  const starts = useRef<number[]>([0])
  const [place, setPlace] = useState({ page: 0, pages: 1 })

  useEffect(() => {
    const found = document.querySelector<HTMLElement>('.article-text')
    if (!found) return
    text.current = found
    const measure = () => {
      const lines = linesOf(found)
      starts.current = linePages(lines, found.clientWidth)
      // The last page is turned to like any other: there must be as much to scroll.
      const written = Math.max(0, ...lines.map(({ end }) => end))
      const rest = (starts.current.at(-1) ?? 0) + found.clientWidth - written
      found.style.paddingBlockEnd = starts.current.length > 1 ? `${Math.max(0, rest)}px` : ''
      look()
    }
    const look = () => {
      const at = -found.scrollLeft
      const page = starts.current.findLastIndex((start) => start <= at + NEAR)
      clip(found, starts.current, at)
      setPlace({ page: Math.max(0, page), pages: starts.current.length })
    }
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.deltaX !== 0) return
      const before = found.scrollLeft
      found.scrollBy({ left: -event.deltaY, behavior: 'instant' })
      if (found.scrollLeft !== before) event.preventDefault()
    }
    const resizes = new ResizeObserver(measure)
    resizes.observe(found)
    for (const block of found.children) resizes.observe(block)
    found.addEventListener('scroll', look, { passive: true })
    found.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      resizes.disconnect()
      found.removeEventListener('scroll', look)
      found.removeEventListener('wheel', onWheel)
      found.style.clipPath = found.style.paddingBlockEnd = ''
    }
  }, [])

  const turn = (by: number) => {
    const { page, pages } = place
    const next = Math.min(pages - 1, Math.max(0, page + by))
    text.current?.scrollTo({ left: -(starts.current[next] ?? 0), behavior: 'instant' })
  }
  if (place.pages === 1) return null
  return (
    <nav aria-label={say`竖排翻页`} className="vertical-pages">
      <button
        type="button"
        className="button-quiet min-h-11"
        aria-keyshortcuts="ArrowLeft"
        disabled={place.page >= place.pages - 1}
        onClick={() => turn(1)}
      >
        {say`← 下一页`}
      </button>
      <p role="status" className="label">
        {say`第 ${place.page + 1} 页，共 ${place.pages} 页`}
      </p>
      <button
        type="button"
        className="button-quiet min-h-11"
        aria-keyshortcuts="ArrowRight"
        disabled={place.page === 0}
        onClick={() => turn(-1)}
      >
        {say`上一页 →`}
      </button>
      <ArrowKeys onTurn={turn} />
    </nav>
  )
}

/** Where the lines of a text begin and end, in pixels from its beginning at the right. */
function linesOf(text: HTMLElement): LineEdges[] {
  const { right } = text.getBoundingClientRect()
  const words = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const lines: LineEdges[] = []
  while (words.nextNode()) {
    range.selectNodeContents(words.currentNode)
    for (const rect of range.getClientRects()) {
      lines.push({
        start: right - rect.right - text.scrollLeft,
        end: right - rect.left - text.scrollLeft,
      })
    }
  }
  return lines
}

/** A page that has been turned to ends with its last whole line. */
function clip(text: HTMLElement, starts: readonly number[], at: number) {
  const page = starts.findIndex((start) => Math.abs(start - at) < NEAR)
  const next = starts[page + 1]
  const left = page < 0 || next === undefined ? 0 : text.clientWidth - (next - at)
  text.style.clipPath = left > 0 ? `inset(0 0 0 ${left}px)` : ''
}

function ArrowKeys({ onTurn }: { onTurn: (by: number) => void }) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key } = event
      const typing = target instanceof Element && target.closest('input, textarea, select, dialog')
      if (typing || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
      if (key === 'ArrowLeft') onTurn(1)
      else if (key === 'ArrowRight') onTurn(-1)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onTurn])
  return null
}
