import { useEffect, useState } from 'react'
import type { Article } from '#edition/schema.ts'
import { pieceOf } from '#marks/anchor.ts'
import type { Piece } from '#marks/schema.ts'
import { placesIn } from '../passage-text.ts'

/** Words of the article's text that the reader has selected. */
export type Selected = { pieces: Piece[]; range: Range }

/** How long a selection has to stay as it is, in milliseconds: fingers and keys move it in steps. */
const PATIENCE = 150

/** What is selected, once the mouse is up. The callback takes the selection away. */
export function useSelection(article: Article): [Selected | null, () => void] {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    let timer: number | undefined
    let pressed = false
    const look = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        if (!pressed) setSelected(selectedIn(article))
      }, PATIENCE)
    }
    const press = ({ pointerType }: PointerEvent) => {
      pressed = pointerType === 'mouse'
    }
    const release = () => {
      pressed = false
      look()
    }
    // What was selected before this came counts as well.
    look()
    document.addEventListener('selectionchange', look)
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', release)
    document.addEventListener('pointercancel', release)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('pointerup', release)
      document.removeEventListener('pointercancel', release)
    }
  }, [article])
  const clear = () => {
    document.getSelection()?.removeAllRanges()
    setSelected(null)
  }
  return [selected, clear]
}

function selectedIn({ paragraphs }: Article): Selected | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const pieces = placesIn(range).flatMap(({ passage, start, end }) => {
    const paragraph = paragraphs.find(({ id }) => id === passage)
    return paragraph ? (trimmed(pieceOf(paragraph, start, end), paragraph) ?? []) : []
  })
  return pieces.length > 0 ? { pieces, range: range.cloneRange() } : null
}

/** Blanks at the edges of a selection are nobody's words. */
function trimmed({ start, quote }: Piece, paragraph: Article['paragraphs'][number]): Piece | null {
  const words = quote.trim()
  const from = start + quote.indexOf(words)
  return words === '' ? null : pieceOf(paragraph, from, from + words.length)
}
