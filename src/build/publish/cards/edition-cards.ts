import { busyDaysIn, type Catalog } from '#edition/catalog.ts'
import { dateWords, editionName } from '#edition/fact-words.ts'
import type { Article, Edition, Forum } from '#edition/schema.ts'
import { articlePage, editionPage, forumPage } from '#export/page-paths.ts'
import type { CardScope } from '#export/card-pages.ts'
import { SITE_DESCRIPTION } from '#export/site-name.ts'
import type { Card } from './card-svg.ts'

/** The card of the site itself, for all pages that have no other. */
export const siteCard: Card = {
  label: '',
  headline: SITE_DESCRIPTION,
  breaks: [2, 5],
  foot: '可读、可搜、可引、可离线',
}

/** The card of the timeline, which opens with the latest day. */
export function timelineCard(catalog: Catalog): Card {
  const [latest] = busyDaysIn(catalog)
  return latest
    ? {
        label: '时间线',
        headline: `${dateWords(latest.date)}，${latest.events}件事`,
        breaks: [dateWords(latest.date).length + 1],
        foot: SITE_DESCRIPTION,
      }
    : { ...siteCard, label: '时间线' }
}

/** The cards that an edition's pages have, by the page. */
export function* editionCards(
  edition: Edition,
  scope: CardScope,
): Generator<[page: string, card: Card]> {
  if (scope === 'site') return
  yield [editionPage(edition.id), editionCard(edition)]
  if (scope === 'edition') return
  for (const article of edition.articles) {
    yield [articlePage(article.slug), articleCard(edition, article)]
  }
  for (const forum of edition.forums) yield [forumPage(forum.slug), forumCard(edition, forum)]
}

function editionCard(edition: Edition): Card {
  const [lead] = edition.articles
  return {
    label: nameOf(edition),
    headline: lead?.headline ?? nameOf(edition),
    breaks: lead?.headlineBreaks ?? [],
    foot: `${edition.articles.length} 篇文章`,
  }
}

const articleCard = (edition: Edition, article: Article): Card => ({
  label: article.kicker ?? article.section ?? '',
  headline: article.headline,
  breaks: article.headlineBreaks,
  foot: nameOf(edition),
})

/** A forum's theme is printed in quotation marks: where it breaks is not known, but at its blanks. */
function forumCard(edition: Edition, { slug, name, theme, status }: Forum): Card {
  const event = edition.events.find(({ forum }) => forum === slug)
  return {
    label: [status === 'announced' ? '论坛（只有预告）' : '论坛', theme].filter(Boolean).join('　'),
    headline: name,
    breaks: [],
    foot: [nameOf(edition), event?.date && dateWords(event.date)]
      .filter(
        (each, index, all) => each && !all.slice(0, index).some((other) => other?.includes(each)),
      )
      .join('　'),
  }
}

const nameOf = (edition: Edition) => editionName({ ...edition, hasNamesake: false })
