import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import type { Article, Caption, EditorNote } from '#edition/schema.ts'
import { useArrival } from '../ui/use-arrival.ts'
import { ParagraphView } from './paragraph-view.tsx'
import type { PlacedQuote } from './place-quote.ts'

type BodyProps = {
  article: Article
  /** Those that stand between the lines of the article. */
  captions: Caption[]
  notes: EditorNote[]
  marked: PlacedQuote | null
  anchor: string
  showsLines: boolean
}

/** The paragraphs, each with its own address; what is marked is brought into view. */
export function ArticleBody({ article, captions, notes, marked, anchor, showsLines }: BodyProps) {
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
          captions={captions}
          notes={notes}
          marked={marked?.paragraph === paragraph.id ? marked : null}
          lit={anchor === paragraph.id && !marked}
          showsLines={showsLines}
        />
      ))}
    </div>
  )
}
