import { lazy, startTransition, Suspense, useCallback, useState } from 'react'
import {
  data,
  redirect,
  useLoaderData,
  useNavigate,
  useSearchParams,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from 'react-router'
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
import { say } from '#language/say.ts'
import type { SearchClient } from '#search/client.ts'
import { addressToday } from '../address-today.ts'
import { editionWith, type LibrarySource } from '../library-source.ts'
import { articlePath, readArticleQuery } from '../paths.ts'
import { SHARE_PANEL } from './article-actions.tsx'
import { ArticleContext } from './article-context.tsx'
import { ArticleHeader } from './article-header.tsx'
import { ArticleTurn } from './article-turn.tsx'
import { ArticleText } from './article-text.tsx'
import { CitePanel } from './citing/cite-panel.tsx'
import { EditorNotes } from './editor-notes.tsx'
import { HitBar } from './hit-bar.tsx'
import { ListenButton } from './listening/listen-button.tsx'
import { LostQuote } from './lost-quote.tsx'
import { placeQuote } from './place-quote.ts'
import { placesOf } from './places-of.ts'
import { useHits } from './use-hits.ts'
import { usePlaceInView } from './use-place-in-view.ts'
import { useMarks } from '../use-marks.ts'
import { SharePanel } from '../ui/share/share-panel.tsx'
import { useAnchor } from '../ui/use-anchor.ts'
import { editionName } from '../ui/words.tsx'

/** An article with all that hangs on it, and the words that the address asks to mark. */
export const articleLoader =
  (source: LibrarySource, search: SearchClient) =>
  async ({ params, request }: LoaderFunctionArgs) => {
    const { quote, q } = readArticleQuery(new URL(request.url).searchParams)
    const edition = await editionWith(source, 'articles', params.article)
    const article = edition && articleIn(edition, params.article ?? '')
    if (!article) {
      const today = await addressToday(source, 'article', params.article, request)
      throw today === null ? data(say`没有这篇文章`, { status: 404 }) : redirect(today)
    }
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
      formerly: edition.moved
        .filter(({ what, to }) => what === 'article' && to === article.slug)
        .map(({ from }) => from),
      edition: {
        id: edition.id,
        title: edition.title,
        outlet: edition.outlet,
        issueDate: edition.issueDate,
        file: edition.source.file,
        name,
        several,
      },
      captions: captionsAmong(edition, article),
      events: eventsIn(edition, article.slug).map((event) => ({
        ...event,
        inAddress: timelineDay(catalog, dayOf(edition, event)),
      })),
      forums: forumsReportedIn(edition, article.slug),
      notes: notesIn(edition, article.slug),
      previous: previous && turnOf(previous),
      next: next && turnOf(next),
      quote,
      q,
      // The article need not wait for its marks.
      found: q.trim() ? search.article(q, article.slug) : null,
    }
  }

/** Stepping to another hit of the same article asks for nothing new. */
export function articleShouldRevalidate(change: ShouldRevalidateFunctionArgs): boolean {
  const { currentUrl, nextUrl, defaultShouldRevalidate } = change
  const withoutHit = ({ pathname, searchParams }: URL) => {
    const { quote, q } = readArticleQuery(searchParams)
    return JSON.stringify([pathname, quote, q])
  }
  const steps =
    currentUrl.search !== nextUrl.search && withoutHit(currentUrl) === withoutHit(nextUrl)
  return !steps && defaultShouldRevalidate
}

const turnOf = ({ slug, headline, headlineBreaks }: Article) => ({
  slug,
  headline,
  headlineBreaks,
})

const ListenBar = lazy(() => import('./listening/listen-bar.tsx'))

export function ArticleView() {
  const { article, edition, formerly, quote, q, found, ...beside } =
    useLoaderData<ReturnType<typeof articleLoader>>()
  const { captions, events, forums, notes, previous, next } = beside
  const anchor = useAnchor()
  const { hit } = readArticleQuery(useSearchParams()[0])
  const { hits, drawn, painted, current, failed } = useHits(found, hit, anchor)
  const [showsLines, setShowsLines] = useState(false)
  const marks = useMarks()
  /** The article that is read aloud. */
  const [listensTo, setListensTo] = useState<Article['slug'] | null>(null)
  const listens = listensTo === article.slug
  const navigate = useNavigate()
  const readNext = (slug: Article['slug']) => {
    setListensTo(slug)
    void navigate(articlePath(slug))
  }
  const [listIn, setListIn] = useState<HTMLElement | null>(null)
  const placeList = useCallback((place: HTMLElement | null) => {
    startTransition(() => setListIn(place))
  }, [])
  const placed = placeQuote(article, quote, anchor)
  const place = `${placed?.start} ${current}`
  // While hits are stepped through, the paragraph in the address is theirs.
  const places = placesOf(article, q ? '' : anchor, quote, placed)

  return (
    <div className="page-width pb-20 pt-8 md:pt-14">
      <article ref={usePlaceInView(anchor, place)} className="article-columns">
        <div className="col-span-full">
          <ArticleHeader
            article={article}
            edition={edition}
            forums={forums}
            hits={drawn}
            marks={marks}
            listen={
              <ListenButton
                listens={listens}
                onPress={() => setListensTo(listens ? null : article.slug)}
              />
            }
          />
          <CitePanel key={article.slug} article={article} edition={edition} places={places} />
          <SharePanel
            key={`share ${article.slug}`}
            id={SHARE_PANEL}
            name={say`分享本篇`}
            title={article.headline}
            places={places}
          />
        </div>
        <div key={article.slug} className="article-main relative mt-8 min-w-0">
          {quote && !placed && <LostQuote article={article} quote={quote} anchor={anchor} />}
          <ArticleText
            article={article}
            edition={edition}
            captions={captions}
            notes={notes}
            events={events}
            marked={placed}
            hits={drawn}
            painted={painted}
            anchor={anchor}
            showsLines={showsLines}
            onShowLines={setShowsLines}
            marking={{ marks, formerly, listIn }}
          />
        </div>
        <aside aria-label={say`本篇相关`} className="article-aside">
          <div ref={placeList} />
          <ArticleContext forums={forums} />
          <EditorNotes notes={notes} />
        </aside>
      </article>
      <ArticleTurn previous={previous} next={next} />
      {listens && (
        <Suspense>
          <ListenBar
            key={article.slug}
            article={article}
            onNext={next && (() => readNext(next.slug))}
            onClose={() => setListensTo(null)}
          />
        </Suspense>
      )}
      {found && !listens && (
        <HitBar slug={article.slug} q={q} hits={hits} failed={failed} current={current} />
      )}
    </div>
  )
}
