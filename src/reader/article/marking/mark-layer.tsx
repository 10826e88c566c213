import { Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useLocation } from 'react-router'
import type { Article } from '#edition/schema.ts'
import { say } from '#language/say.ts'
import type { Colour } from '#marks/colours.ts'
import type { ReaderMarks } from '#marks/reader-marks.ts'
import type { ArticleRef, Mark, Piece } from '#marks/schema.ts'
import { readAtMark } from '../../paths.ts'
import { onDemand } from '../../ui/on-demand.ts'
import { useArrival } from '../../ui/use-arrival.ts'
import { UndoBar } from '../../ui/undo-bar.tsx'
import { useMarksState } from '../../use-marks.ts'
import { articleRef } from '../article-ref.ts'
import { canPaint } from '../painted-hits.ts'
import { rangesOf } from '../passage-text.ts'
import { useHand } from './beside.tsx'
import { MarkCard, type OpenedMark } from './mark-card.tsx'
import { usePaintedMarks } from './painted-marks.ts'
import { placedMark, placedMarks, type PlacedMark } from './placed-marks.ts'
import { ReadBar } from './read-bar.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { useMarkPressed } from './use-mark-pressed.ts'
import { useVisit } from './use-visit.ts'
import { useSelection } from './use-selection.ts'

/** Few articles are marked: this comes when one is. */
const MarkList = onDemand(async () => (await import('./mark-list.tsx')).MarkList)

export type LayerProps = {
  marks: ReaderMarks
  article: Article
  edition: { id: string; title: string; file: string }
  /** Former addresses of the article. */
  formerly: readonly string[]
  /** Where the marks are listed. */
  listIn: Element | null
  /** Hears which marks there are, where they cannot be painted. */
  onPlaced: (placed: readonly PlacedMark[]) => void
}

/** Marks over the text, and what a selection offers. It comes when the page lives. */
export function MarkLayer({ marks, article, edition, formerly, listIn, onPlaced }: LayerProps) {
  const state = useMarksState(marks)
  const [selected, deselect] = useSelection(article)
  const [opened, setOpened] = useState<OpenedMark | null>(null)
  const [removed, setRemoved] = useState<Mark | null>(null)
  const [opener, setOpener] = useState<HTMLElement | null>(null)
  useHand()
  const reference = useMemo(() => articleRef(article, edition), [article, edition])
  const onRead = useVisit(marks, reference)

  const placed = placedMarks(state.marks, article, formerly)
  const shown = opened?.isNew ? [...placed, placedMark(opened.mark, article)] : placed
  usePaintedMarks(shown)
  useEffect(() => {
    if (!canPaint()) onPlaced(placedMarks(state.marks, article, formerly))
  }, [state.marks, article, formerly, onPlaced])

  const open = (mark: Mark, { isNew = false, toNote = false } = {}) => {
    setOpened({ mark, isNew, toNote })
    setRemoved(null)
  }
  useMarkPressed(shown, ({ mark }) => {
    setOpener(null)
    open(mark)
  })

  const { key, state: asked } = useLocation()
  const arrived = useArrival()
  const followed = useRef('')
  useEffect(() => {
    if (!arrived || !state.ready || followed.current === key) return
    followed.current = key
    const wanted = placed.find(({ mark }) => mark.id === readAtMark(asked))
    if (wanted && wanted.places.length > 0) showWords(wanted)
    else if (wanted) listIn?.scrollIntoView({ block: 'center' })
  })

  const keep = (mark: Mark) =>
    void marks.keep({ marks: [{ ...mark, changed: new Date().toISOString() }] })
  const remove = (mark: Mark) => {
    void marks.drop({ marks: [mark] })
    setOpened(null)
    setRemoved(mark)
  }
  const close = () => {
    setOpened(null)
    opener?.focus({ preventScroll: true })
    setOpener(null)
  }
  /** The mark of the very words, if there is one, or a new one. */
  const markOf = (pieces: Piece[], colour?: Colour): Mark => {
    const same = placed.find(({ mark }) => isSame(mark.pieces, pieces))?.mark
    return same
      ? { ...same, colour: colour ?? same.colour }
      : newMark(reference, pieces, colour ?? 'yellow')
  }
  const leaveSelection = ({ pieces }: { pieces: Piece[] }) => {
    if (document.activeElement?.closest('[role=toolbar]')) readOnAt(pieces[0]?.paragraph ?? '')
    deselect()
  }

  return (
    <>
      <ReadBar article={article} onRead={onRead} />
      {selected && !opened && (
        <SelectionBar
          selected={selected}
          article={article}
          edition={edition}
          onMark={(colour) => {
            keep(markOf(selected.pieces, colour))
            leaveSelection(selected)
          }}
          onNote={() => {
            const mark = markOf(selected.pieces)
            open(mark, { isNew: !state.marks.includes(mark), toNote: true })
            deselect()
          }}
          onClose={() => leaveSelection(selected)}
        />
      )}
      {opened && (
        <MarkCard
          key={opened.mark.id}
          opened={opened}
          article={article}
          edition={edition}
          onChange={keep}
          onRemove={remove}
          onClose={close}
        />
      )}
      <UndoBar
        done={removed && say`已移除`}
        onUndo={() => {
          void marks.keep({ marks: removed ? [removed] : [] })
          setRemoved(null)
        }}
        onDismiss={() => setRemoved(null)}
      />
      {listIn &&
        placed.length > 0 &&
        createPortal(
          <Suspense>
            <MarkList
              placed={placed}
              article={article}
              lasting={state.lasting}
              onOpen={(each) => {
                if (document.activeElement instanceof HTMLElement) setOpener(document.activeElement)
                showWords(each)
                open(each.mark)
              }}
              onRemove={remove}
            />
          </Suspense>,
          listIn,
        )}
    </>
  )
}

function showWords({ places }: PlacedMark) {
  const [first] = rangesOf(places)
  first?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

/** Who came by keyboard goes on from the paragraph. */
function readOnAt(paragraph: string) {
  const element = document.getElementById(paragraph)
  element?.setAttribute('tabindex', '-1')
  element?.focus({ preventScroll: true })
}

/** `crypto.randomUUID` is not there on a site without https. */
const randomId = () =>
  [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

const isSame = (some: readonly Piece[], others: readonly Piece[]) =>
  some.length === others.length &&
  some.every((piece, index) => {
    const other = others[index]
    return (
      other?.paragraph === piece.paragraph && other.start === piece.start && other.end === piece.end
    )
  })

function newMark(article: ArticleRef, pieces: Piece[], colour: Colour): Mark {
  const now = new Date().toISOString()
  return {
    id: randomId(),
    article,
    pieces,
    colour,
    note: '',
    made: now,
    changed: now,
  }
}
