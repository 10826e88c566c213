import { useEffect, useRef, useState } from 'react'
import type { Article } from '#edition/schema.ts'
import { said, say } from '#language/say.ts'
import { COLOUR_NAMES } from '#marks/colours.ts'
import type { Mark } from '#marks/schema.ts'
import { rangesOf } from '../passage-text.ts'
import { Beside } from './beside.tsx'
import { ColourButtons } from './colour-buttons.tsx'
import { CopyWords } from './copy-words.tsx'
import { placedMark } from './placed-marks.ts'

/** A mark as it is opened: one that is not kept yet is kept with its first note or colour. */
export type OpenedMark = { mark: Mark; isNew: boolean; toNote: boolean }

type CardProps = {
  opened: OpenedMark
  article: Article
  edition: { title: string; file: string }
  onChange: (mark: Mark) => void
  onRemove: (mark: Mark) => void
  onClose: () => void
}

/** A mark, to change its colour and note, to copy or to remove it. What is written is kept on closing. */
export function MarkCard({ opened, article, edition, onChange, onRemove, onClose }: CardProps) {
  const { isNew, toNote } = opened
  const card = useRef<HTMLDivElement>(null)
  const [mark, setMark] = useState(opened.mark)
  const [note, setNote] = useState(mark.note)

  const close = useRef<() => void>(() => undefined)
  useEffect(() => {
    close.current = () => {
      const written = note.trim()
      if (written !== mark.note) onChange({ ...mark, note: written })
      onClose()
    }
  })
  useEffect(() => {
    const onKeyDown = ({ key, isComposing }: KeyboardEvent) => {
      if (key === 'Escape' && !isComposing) close.current()
    }
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !card.current?.contains(target)) close.current()
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [])
  useEffect(() => {
    const first = card.current?.querySelector<HTMLElement>(toNote ? 'textarea' : 'button')
    first?.focus({ preventScroll: true })
  }, [toNote])

  return (
    <Beside
      ranges={() => rangesOf(placedMark(mark, article).places)}
      of={opened}
      className="mark-float"
    >
      <div
        ref={card}
        role="dialog"
        aria-label={say`${said(COLOUR_NAMES[mark.colour])}色划线`}
        className="mark-card"
      >
        <div className="flex flex-wrap items-center gap-1">
          <ColourButtons
            chosen={mark.colour}
            onChoose={(colour) => {
              setMark({ ...mark, colour })
              onChange({ ...mark, colour })
            }}
          />
          <CopyWords pieces={mark.pieces} article={article} edition={edition} />
        </div>
        <label className="grid gap-1">
          <span className="label">{say`笔记`}</span>
          <textarea
            rows={3}
            value={note}
            className="mark-note"
            onChange={({ target }) => setNote(target.value)}
          />
        </label>
        <div className="flex justify-between gap-2">
          {isNew ? (
            <span />
          ) : (
            <button type="button" className="button-quiet" onClick={() => onRemove(mark)}>
              {say`移除`}
            </button>
          )}
          <button type="button" className="button-quiet" onClick={() => close.current()}>
            {say`完成`}
          </button>
        </div>
      </div>
    </Beside>
  )
}
