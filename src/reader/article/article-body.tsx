import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'react-router'
import type { Article, EditorNote, Paragraph } from '#edition/schema.ts'
import { LayeredText, type Insertion, type Layer } from '../ui/layered-text.tsx'
import { useArrival } from '../ui/use-arrival.ts'
import type { PlacedQuote } from './place-quote.ts'

type BodyProps = {
  article: Article
  notes: EditorNote[]
  marked: PlacedQuote | null
  anchor: string
  showsLines: boolean
}

/** The paragraphs, each with its own address; what is marked is brought into view. */
export function ArticleBody({ article, notes, marked, anchor, showsLines }: BodyProps) {
  const body = useRef<HTMLDivElement>(null)
  const { key } = useLocation()
  const arrived = useArrival()
  useEffect(() => {
    if (!arrived) return
    const target =
      body.current?.querySelector('mark') ??
      [...(body.current?.children ?? [])].find(({ id }) => id === anchor)
    target?.scrollIntoView({ block: 'center' })
  }, [arrived, key, anchor, marked?.start])

  if (article.paragraphs.length === 0) {
    return <p className="text-muted">原文在这个标题下没有正文。</p>
  }
  return (
    <div ref={body} lang="zh-Hans" className="article-text">
      {article.paragraphs.map((paragraph) => (
        <ParagraphView
          key={paragraph.id}
          paragraph={paragraph}
          article={article}
          notes={notes}
          marked={marked?.paragraph === paragraph.id ? marked : null}
          lit={anchor === paragraph.id && !marked}
          showsLines={showsLines}
        />
      ))}
    </div>
  )
}

type ParagraphProps = {
  paragraph: Paragraph
  article: Article
  notes: EditorNote[]
  marked: PlacedQuote | null
  lit: boolean
  showsLines: boolean
}

function ParagraphView({ paragraph, article, notes, marked, lit, showsLines }: ParagraphProps) {
  const { id, text, lines, seams } = paragraph
  const [first, last] = lines
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
  return (
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
      {showsLines && (
        <Link to={`#${id}`} replace preventScrollReset className="aside-mark ms-2">
          第 {id.slice(1)} 段，原文第 {first === last ? first : `${first}–${last}`} 行
        </Link>
      )}
    </p>
  )
}

/** The credit at an article's end is set apart from what it credits. */
const creditLayers = ({ bylines, paragraphs }: Article, id: string): Layer[] => {
  const last = paragraphs.at(-1)
  const [first] = bylines.flatMap(({ evidence }) => (evidence?.paragraph === id ? evidence : []))
  const text = last?.text ?? ''
  if (!first || id !== last?.id || !/[（(]$/u.test(text.slice(0, first.start))) return []
  return [
    {
      start: first.start - 1,
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
