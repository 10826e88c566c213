import { useState } from 'react'
import { Link } from 'react-router'
import type { Article, Caption, EditorNote, Paragraph } from '#edition/schema.ts'
import { LayeredText, type Insertion, type Layer } from '../ui/layered-text.tsx'
import type { PlacedQuote } from './place-quote.ts'
import { PrintedLines } from './printed-lines.tsx'

type ParagraphProps = {
  paragraph: Paragraph
  article: Article
  captions: Caption[]
  notes: EditorNote[]
  marked: PlacedQuote | null
  lit: boolean
  /** Whether the seams and the numbers of the lines stand in the text. */
  showsLines: boolean
}

/** A paragraph as it reads, and below it on request its lines as they are printed. */
export function ParagraphView(props: ParagraphProps) {
  const { paragraph, article, captions, notes, marked, lit, showsLines } = props
  const { id, text, seams } = paragraph
  const [opened, setOpened] = useState(false)
  const layers: Layer[] = [
    ...(marked ? [{ ...marked, draw: (words) => <mark>{words}</mark> } satisfies Layer] : []),
    ...creditLayers(article, id),
  ]
  const insertions: Insertion[] = [
    ...notes.flatMap((note, index) =>
      note.evidence.paragraph === id
        ? [{ offset: note.evidence.end, draw: <NoteMark note={note} number={index + 1} /> }]
        : [],
    ),
    ...(showsLines ? seams : []).map(({ offset, afterLine, beforeLine }) => ({
      offset,
      draw: (
        <span
          className="aside-mark"
          title={`原文在第 ${afterLine} 行末断开，接第 ${beforeLine} 行`}
        >
          ⏎
        </span>
      ),
    })),
  ]
  const panel = `${id}-lines`
  const name = `第 ${id.slice(1)} 段，原文第 ${lineWords(paragraph)} 行`
  return (
    <>
      <p id={id} aria-current={lit ? 'location' : undefined}>
        <Link
          to={`#${id}`}
          replace
          preventScrollReset
          aria-label={`第 ${id.slice(1)} 段的链接`}
          className="paragraph-anchor"
        >
          {id.slice(1)}
        </Link>
        <LayeredText text={text} layers={layers} insertions={insertions} />
        <span className="held-to-text">
          <button
            type="button"
            aria-label={showsLines ? undefined : name}
            aria-expanded={opened}
            aria-controls={opened ? panel : undefined}
            className="lines-toggle"
            onClick={() => setOpened(!opened)}
          >
            {showsLines && name}
          </button>
        </span>
      </p>
      {opened && <PrintedLines id={panel} paragraph={paragraph} captions={captions} />}
    </>
  )
}

const lineWords = ({ lines: [first, last] }: Paragraph) =>
  first === last ? `${first}` : `${first}–${last}`

/** The credit at an article's end is set apart from what it credits. */
const creditLayers = ({ bylines, paragraphs }: Article, id: string): Layer[] => {
  const closing = bylines.filter(
    ({ evidence }) => evidence.paragraph === id && id === paragraphs.at(-1)?.id,
  )
  const text = paragraphs.at(-1)?.text ?? ''
  const [first] = closing
  if (!first || !/[（(]$/u.test(text.slice(0, first.evidence.start))) return []
  return [
    {
      start: first.evidence.start - 1,
      end: text.length,
      draw: (words) => <span className="text-muted">{words}</span>,
    },
  ]
}

const NoteMark = ({ note, number }: { note: EditorNote; number: number }) => (
  <a
    id={`at-${note.id}`}
    href={`#${note.id}`}
    aria-label={`编者注 ${number}`}
    className="aside-mark text-accent"
  >
    {number}
  </a>
)
