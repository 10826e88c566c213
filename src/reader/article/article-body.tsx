import type { Article, Caption, EditorNote } from '#edition/schema.ts'
import { say } from '#language/say.ts'
import type { DrawnHit } from './hits.ts'
import { MarginEvents, type MarginEvent } from './margin-events.tsx'
import { ParagraphView } from './paragraph-view.tsx'
import type { PlacedMark } from './marking/placed-marks.ts'
import type { PlacedQuote } from './place-quote.ts'
import type { Light } from './use-lights.ts'

type BodyProps = {
  article: Article
  /** Those that stand between the lines of the article. */
  captions: Caption[]
  notes: EditorNote[]
  /** Those that rest on a sentence of the article. */
  events: MarginEvent[]
  marked: PlacedQuote | null
  hits: readonly DrawnHit[]
  anchor: string
  showsLines: boolean
  /** Names and figures to be lit up. */
  lights: Light[]
  /** The reader's own marks, where they cannot be painted. */
  placed: readonly PlacedMark[]
}

/** The paragraphs, each with its own address. */
export function ArticleBody(props: BodyProps) {
  const { article, captions, notes, events, marked, hits, anchor, showsLines, lights, placed } =
    props
  if (article.paragraphs.length === 0) {
    return <p className="text-muted">{say`原文在这个标题下没有正文。`}</p>
  }
  return (
    <div lang="zh-Hans" className="article-text">
      {article.paragraphs.map((paragraph) => (
        <div key={paragraph.id} className="paragraph-row">
          <ParagraphView
            paragraph={paragraph}
            article={article}
            captions={captions}
            notes={notes}
            marked={marked?.paragraph === paragraph.id ? marked : null}
            hits={hits}
            lit={anchor === paragraph.id && !marked && hits.length === 0}
            showsLines={showsLines}
            lights={lights.filter(({ place }) => place.paragraph === paragraph.id)}
            placed={placed}
          />
          <MarginEvents events={events} article={article.slug} paragraph={paragraph.id} />
        </div>
      ))}
    </div>
  )
}
