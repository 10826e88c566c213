import { articlePage } from '#export/page-paths.ts'
import { XML_HEAD, xmlText } from '#export/xml.ts'
import { SITE_DESCRIPTION, SITE_NAME } from '#export/site-name.ts'
import type { FeedArticle } from './latest.ts'

/**
 * A feed as RFC 4287 has it. It asks for a time of each entry; sources rarely print when they came
 * out, so it is the day that the text is of, and the feed says that it is no more than that.
 */
export function atomFeed(home: string, articles: FeedArticle[]): string {
  const [newest] = articles
  return `${XML_HEAD}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">
  <id>${xmlText(home)}</id>
  <title>${SITE_NAME}</title>
  <subtitle>${SITE_DESCRIPTION}；条目的时间是文本所记的日子，不是发表时间</subtitle>
  <updated>${timeOf(newest?.day ?? null)}</updated>
  <link rel="self" type="application/atom+xml" href="${xmlText(home)}feed.atom"/>
  <link rel="alternate" type="text/html" href="${xmlText(home)}"/>
  <icon>${xmlText(home)}icon-192.png</icon>
${articles.map((each) => entryOf(home, each)).join('')}</feed>
`
}

function entryOf(home: string, each: FeedArticle): string {
  const { article, day } = each
  const address = addressOf(home, article.slug)
  return `  <entry>
    <id>${xmlText(address)}</id>
    <title>${xmlText(article.headline)}</title>
    <updated>${timeOf(day)}</updated>
    <link rel="alternate" type="text/html" href="${xmlText(address)}"/>
${authorsOf(each)
  .map((name) => `    <author><name>${xmlText(name)}</name></author>\n`)
  .join('')}    <content type="html">${xmlText(htmlOf(each))}</content>
  </entry>
`
}

/** The same as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), which may leave a time out. */
export const jsonFeed = (home: string, articles: FeedArticle[]): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: SITE_NAME,
      description: SITE_DESCRIPTION,
      language: 'zh-Hans',
      home_page_url: home,
      feed_url: `${home}feed.json`,
      icon: `${home}icon-512.png`,
      items: articles.map((each) => ({
        id: addressOf(home, each.article.slug),
        url: addressOf(home, each.article.slug),
        title: each.article.headline,
        content_html: htmlOf(each),
        ...(each.edition.issueDate && { date_published: timeOf(each.edition.issueDate) }),
        authors: authorsOf(each).map((name) => ({ name })),
      })),
    },
    null,
    2,
  )}\n`

const addressOf = (home: string, slug: string) => home + articlePage(slug).slice(1)

const timeOf = (day: string | null) => `${day ?? '1970-01-01'}T00:00:00Z`

/** Those whom the text credits, or else the paper. */
function authorsOf({ article, edition }: FeedArticle): string[] {
  const credited = article.bylines.map(({ name }) => name)
  return credited.length > 0 ? credited : [article.outlet ?? edition.outlet ?? edition.title]
}

const htmlOf = ({ article: { kicker, subheads, paragraphs } }: FeedArticle): string =>
  [
    ...[kicker, ...subheads].flatMap((text) =>
      text === null ? [] : [`<p><strong>${xmlText(text)}</strong></p>`],
    ),
    ...paragraphs.map(({ kind, text }) =>
      kind === 'crosshead' ? `<h2>${xmlText(text)}</h2>` : `<p>${xmlText(text)}</p>`,
    ),
  ].join('\n')
