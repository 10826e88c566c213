import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { Article } from '#edition/schema.ts'
import { say } from '#language/say.ts'
import type { Colour } from '#marks/colours.ts'
import { Beside } from './beside.tsx'
import { ColourButtons } from './colour-buttons.tsx'
import { lengthOf } from './copied-words.ts'
import { CopyWords } from './copy-words.tsx'
import type { Selected } from './use-selection.ts'

type BarProps = {
  selected: Selected
  article: Article
  edition: { title: string; file: string }
  onMark: (colour: Colour) => void
  onNote: () => void
  onClose: () => void
}

/** What can be done with selected words. A key leads to it; from there arrows go on, Escape back. */
export function SelectionBar({ selected, article, edition, onMark, onNote, onClose }: BarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') close.current()
      const isTyping =
        event.target instanceof HTMLElement && event.target.matches('input, textarea')
      if (event.key !== 'm' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
      bar.current?.querySelector('button')?.focus({ preventScroll: true })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <>
      <p role="status" className="visually-hidden">
        {say`选了 ${lengthOf(selected.pieces)} 字，按 m 键可划线、写笔记、复制`}
      </p>
      <Beside
        ranges={() => [selected.range]}
        of={selected}
        className="mark-float"
        // The words stay selected while a button is pressed.
        onMouseDown={(event) => event.preventDefault()}
      >
        <div
          ref={bar}
          role="toolbar"
          aria-label={say`选中的字`}
          aria-keyshortcuts="m"
          className="mark-bar"
          onKeyDown={stepThrough}
        >
          <ColourButtons onChoose={onMark} />
          <button type="button" className="mark-button" onClick={onNote}>
            {say`写笔记`}
          </button>
          <CopyWords pieces={selected.pieces} article={article} edition={edition} />
        </div>
      </Beside>
    </>
  )
}

function stepThrough(event: KeyboardEvent<HTMLElement>) {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (by === 0) return
  event.preventDefault()
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button === document.activeElement)
  buttons.at((at + by) % buttons.length)?.focus()
}
