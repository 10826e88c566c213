import { said, say } from '#language/say.ts'
import type { Range } from '#search/fold.ts'
import type { Suggestion, SuggestionKind } from '#search/suggest.ts'
import { articlePath, forumPath } from '../paths.ts'

/** One line below the search box. */
export type Offer = {
  id: string
  text: string
  /** The characters typed, as offsets into `text`. */
  marks: Range[]
  /** What it is. */
  note: string
  takes: Taken | 'forget-all'
}

/** What choosing a line does: opens a page, or searches for something. */
export type Taken = { to: string } | { query: string; recent: boolean }

const KINDS: Record<SuggestionKind, string> = {
  headline: '文章',
  person: '人物',
  organisation: '机构',
  system: '系统',
  forum: '论坛',
  place: '地点',
  phrase: '词语',
}

/** Earlier searches beside what the text has to offer: these many. */
const MOST_RECENT_BESIDE = 2
const MOST_RECENT_ALONE = 8
const MOST = 8

/**
 * What is offered for the text typed so far: what was searched for before and begins like it, then
 * what the text has; for an empty box, the latest searches and a way to clear them.
 */
export function offersFor(
  typed: string,
  suggestions: readonly Suggestion[],
  recent: readonly string[],
): Offer[] {
  const begun = typed.trim()
  if (begun === '') {
    const latest = recent.slice(0, MOST_RECENT_ALONE).map(recentOffer)
    return latest.length ? [...latest, forgetAll()] : []
  }
  const again = recent
    .filter((query) => query !== begun && query.startsWith(begun))
    .slice(0, MOST_RECENT_BESIDE)
  const offered = suggestions
    .filter(({ kind, query }) => kind === 'headline' || ![begun, ...again].includes(query.trim()))
    .map(suggestionOffer)
  return [...again.map(recentOffer), ...offered].slice(0, MOST)
}

const forgetAll = (): Offer => ({
  id: 'forget-all',
  text: say`清除搜过的`,
  marks: [],
  note: '',
  takes: 'forget-all',
})

const recentOffer = (query: string): Offer => ({
  id: `recent ${query}`,
  text: query,
  marks: [],
  note: say`搜过`,
  takes: { query, recent: true },
})

const suggestionOffer = ({ kind, text, marks, query, slug }: Suggestion): Offer => ({
  id: `${kind} ${slug ?? ''} ${text}`,
  text,
  marks,
  note: said(KINDS[kind], 'one'),
  takes:
    kind === 'headline' && slug
      ? { to: articlePath(slug) }
      : kind === 'forum' && slug
        ? { to: forumPath(slug) }
        : { query, recent: false },
})
