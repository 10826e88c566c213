import { useState } from 'react'
import { Link } from 'react-router'
import type { Article, Caption, EditorNote, Paragraph } from '#edition/schema.ts'
import { say } from '#language/say.ts'
import type { Insertion, Layer } from '../ui/layered-text.tsx'
import { HitText } from './hit-text.tsx'
import type { DrawnHit } from './hits.ts'
import type { PlacedMark } from './marking/placed-marks.ts'
import type { PlacedQuote } from './place-quote.ts'
import { numberRuns, uprightRuns } from './number-runs.ts'
import { LightLink } from './light-link.tsx'
import { PrintedLines } from './printed-lines.tsx'
import { useIsVertical } from './use-is-vertical.ts'
import type { Light } from './use-lights.ts'

type ParagraphProps = {
  paragraph: Paragraph
  article: Article
  captions: Caption[]
  notes: EditorNote[]
  marked: PlacedQuote | null
  hits: readonly DrawnHit[]
  lit: boolean
  /** Whether the seams and the numbers of the lines stand in the text. */
  showsLines: boolean
  /** Those of this paragraph. */
  lights: Light[]
  placed: readonly PlacedMark[]
}

/** A paragraph as it reads, and below it on request its lines as they are printed. */
export function ParagraphView(props: ParagraphProps) {
  const { paragraph, article, captions, notes, marked, hits, lit, showsLines, lights, placed } =
    props
  const { id, kind, text, seams } = paragraph
  const Block = kind === 'crosshead' ? 'h2' : 'p'
  const [opened, setOpened] = useState(false)
  const isVertical = useIsVertical()
  const layers: Layer[] = [
    ...numberRuns(text).map((run): Layer => ({
      ...run,
      draw: (words) => <span className="whitespace-nowrap">{words}</span>,
    })),
    ...lights.map((light): Layer => ({
      start: light.place.start,
      end: light.place.end,
      draw: (words) => <LightLink light={light}>{words}</LightLink>,
    })),
    ...(marked
      ? [{ ...marked, draw: (words) => <mark data-quote>{words}</mark> } satisfies Layer]
      : []),
    ...placed.flatMap(({ mark, places }) =>
      places
        .filter(({ passage }) => passage === id)
        .map(({ start, end }): Layer => ({
          start,
          end,
          draw: (words) => (
            <mark data-colour={mark.colour} data-noted={mark.note === '' ? undefined : ''}>
              {words}
            </mark>
          ),
        })),
    ),
    ...creditLayers(article, id),
    ...(isVertical ? uprightRuns(text) : []).map((run): Layer => ({
      ...run,
      draw: (words) => <span className="upright">{words}</span>,
    })),
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
          title={say`原文在第 ${afterLine} 行末断开，接第 ${beforeLine} 行`}
        >
          ⏎
        </span>
      ),
    })),
  ]
  const panel = `${id}-lines`
  const name = nameOf(paragraph)
  return (
    <>
      <Block
        id={id}
        aria-label={kind === 'crosshead' ? text : undefined}
        aria-current={lit ? 'location' : undefined}
      >
        <Link
          to={`#${id}`}
          replace
          preventScrollReset
          aria-label={say`第 ${id.slice(1)} 段的链接`}
          className="paragraph-anchor"
        >
          {id.slice(1)}
        </Link>
        <HitText passage={id} text={text} hits={hits} layers={layers} insertions={insertions} />
        <span className={showsLines ? 'block' : 'held-to-text'}>
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
      </Block>
      {opened && (
        <PrintedLines
          id={panel}
          paragraph={paragraph}
          captions={captions}
          record={article.source.record}
        />
      )}
    </>
  )
}

const nameOf = ({ id, lines: [first, last] }: Paragraph) =>
  first === last
    ? say`第 ${id.slice(1)} 段，原文第 ${first} 行`
    : say`第 ${id.slice(1)} 段，原文第 ${first}–${last} 行`

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
    aria-label={say`编者注 ${number}`}
    className="aside-mark text-accent"
  >
    {number}
  </a>
)
