import { useState } from 'react'
import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { Article } from '#edition/schema.ts'
import { timelineDay } from '#edition/catalog.ts'
import {
  articleIn,
  captionsAmong,
  dayOf,
  eventsIn,
  forumsReportedIn,
  headOf,
  neighboursOf,
  notesIn,
} from '#edition/select.ts'
import { editionWith, type LibrarySource } from '../library-source.ts'
import { readArticleQuery } from '../paths.ts'
import { ArticleBody } from './article-body.tsx'
import { ArticleContext } from './article-context.tsx'
import { ArticleHeader } from './article-header.tsx'
import { ArticleTurn } from './article-turn.tsx'
import { ArticleTools } from './article-tools.tsx'
import { EditorNotes } from './editor-notes.tsx'
import { LostQuote } from './lost-quote.tsx'
import { placeQuote } from './place-quote.ts'
import { useAnchor } from '../ui/use-anchor.ts'
import { editionName } from '../ui/words.tsx'

/** An article with all that hangs on it, and the quoted words that the address asks for. */
export const articleLoader =
  (source: LibrarySource) =>
  async ({ params, request }: LoaderFunctionArgs) => {
    const edition = await editionWith(source, 'articles', params.article)
    const article = edition && articleIn(edition, params.article ?? '')
    if (!article) throw data('没有这篇文章', { status: 404 })
    const catalog = await source.catalog()
    const several = catalog.editions.length > 1
    const entry = catalog.editions.find(({ id }) => id === edition.id)
    const name = entry ? editionName(entry) : edition.title
    const { previous, next } = neighboursOf(edition, article.slug)
    return {
      meta: {
        title: several ? `${article.headline} · ${name}` : article.headline,
        description: headOf(edition, article).standfirst,
      },
      article,
      edition: { id: edition.id, title: edition.title, file: edition.source.file, name, several },
      captions: captionsAmong(edition, article),
      events: eventsIn(edition, article.slug).map((event) => ({
        ...event,
        inAddress: timelineDay(catalog, dayOf(edition, event)),
      })),
      forums: forumsReportedIn(edition, article.slug),
      notes: notesIn(edition, article.slug),
      previous: previous && turnOf(previous),
      next: next && turnOf(next),
      ...readArticleQuery(new URL(request.url).searchParams),
    }
  }

const turnOf = ({ slug, headline, headlineBreaks }: Article) => ({
  slug,
  headline,
  headlineBreaks,
})

export function ArticleView() {
  const { article, edition, captions, events, forums, notes, previous, next, quote } =
    useLoaderData<ReturnType<typeof articleLoader>>()
  const anchor = useAnchor()
  const [showsLines, setShowsLines] = useState(false)
  const placed = placeQuote(article, quote, anchor)

  return (
    <div className="page-width pb-20 pt-8 md:pt-14">
      <article className="article-columns">
        <div className="lg:col-span-2">
          <ArticleHeader article={article} edition={edition} forums={forums} />
        </div>
        <div key={article.slug} className="mt-8 min-w-0">
          {quote && !placed && <LostQuote article={article} quote={quote} anchor={anchor} />}
          <ArticleBody
            article={article}
            captions={captions}
            notes={notes}
            marked={placed}
            anchor={anchor}
            showsLines={showsLines}
          />
          <ArticleTools
            article={article}
            edition={edition}
            showsLines={showsLines}
            onShowLines={setShowsLines}
          />
        </div>
        <aside aria-label="本篇相关" className="mt-12 lg:mt-8">
          <ArticleContext events={events} forums={forums} />
          <EditorNotes notes={notes} />
        </aside>
      </article>
      <ArticleTurn previous={previous} next={next} />
    </div>
  )
}
