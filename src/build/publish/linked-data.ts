import type { Article, Edition, Event, Forum } from '#edition/schema.ts'
import { editionName } from '#edition/fact-words.ts'
import { editionPage } from '#export/page-paths.ts'
import type { Crumb, PageSubject } from '#export/page-subject.ts'

type LinkedPage = {
  /** Absolute, of the page and of its picture. */
  address: string
  image: string
  subject: PageSubject | null
  crumbs: Crumb[]
}

/**
 * What a page says of itself to machines, as JSON-LD (https://schema.org/): the article or the
 * event that it is about, and the way to it. What the source does not print is left out; a thing
 * that its schema does not allow without it is left out whole. Null where nothing is to be said.
 */
export function linkedData(page: LinkedPage, home: string): object | null {
  const graph = [...thingsOf(page, home), ...trailOf(page, home)]
  return graph.length > 0 ? { '@context': 'https://schema.org', '@graph': graph } : null
}

function thingsOf({ address, image, subject }: LinkedPage, home: string): object[] {
  switch (subject?.kind) {
    case 'article':
      return [newsArticle(subject.edition, subject.article, { address, image, home })]
    case 'forum':
      return forumEvents(subject.edition, subject.forum, { address, image })
    case 'edition':
      return [{ ...issueOf(subject.edition, home), url: address }]
    case 'day':
      return subject.events.flatMap((event) => eventOf(event, null, `${address}#${event.id}`) ?? [])
    case undefined:
      return []
  }
}

/** Required by Google: none; of what it recommends, all that the source says. */
function newsArticle(
  edition: Edition,
  article: Article,
  { address, image, home }: { address: string; image: string; home: string },
): object {
  const { headline, kicker, subheads, section, bylines, outlet } = article
  const publisher = outlet ?? edition.outlet
  return {
    '@type': 'NewsArticle',
    mainEntityOfPage: address,
    url: address,
    headline,
    ...given('alternativeHeadline', [kicker, ...subheads].filter(Boolean).join('　')),
    image: [image],
    inLanguage: 'zh-Hans',
    // The day that an article tells of is not the day on which it came out.
    ...given('datePublished', edition.issueDate),
    ...given(
      'author',
      bylines.map(({ name, role }) => ({
        '@type': role === 'office' ? 'Organization' : 'Person',
        name,
      })),
    ),
    ...given('publisher', publisher && { '@type': 'Organization', name: publisher }),
    ...given('articleSection', section),
    isPartOf: issueOf(edition, home),
  }
}

const issueOf = (edition: Edition, home: string) => ({
  '@type': 'PublicationIssue',
  '@id': home + editionPage(edition.id).slice(1),
  name: editionName({ ...edition, hasNamesake: false }),
  ...given('datePublished', edition.issueDate),
  ...given('isPartOf', edition.outlet && { '@type': 'Newspaper', name: edition.outlet }),
})

function forumEvents(
  edition: Edition,
  forum: Forum,
  { address, image }: { address: string; image: string },
): object[] {
  const event = edition.events.find(({ id }) => id === forum.event)
  const told = event && eventOf(event, forum, address)
  if (!told) return []
  const whole = edition.events.find(({ id }) => id === event.partOf)
  return [
    {
      ...told,
      image: [image],
      ...given('superEvent', whole && eventOf(whole, null, null)),
    },
  ]
}

/** An event; null where no day or no place is printed, which its schema requires. */
function eventOf(event: Event, forum: Forum | null, address: string | null): object | null {
  const location = placeOf(event)
  if (event.date === null || event.basis !== 'stated' || location === null) return null
  return {
    '@type': 'Event',
    name: event.name,
    startDate: event.date,
    location,
    inLanguage: 'zh-Hans',
    ...given('url', address),
    ...given('description', forum?.theme ?? event.theme),
    ...given(
      'organizer',
      event.hosts.map((name) => ({ '@type': 'Organization', name })),
    ),
    ...given(
      'performer',
      (forum?.speakers ?? []).map(({ name }) => ({ '@type': 'Person', name })),
    ),
  }
}

/** A venue with the place that it is in; a place alone is its own address. */
function placeOf({ venue, place }: Event): object | null {
  const name = venue ?? place
  return name === null ? null : { '@type': 'Place', name, address: place ?? name }
}

const trailOf = ({ crumbs }: LinkedPage, home: string): object[] =>
  crumbs.length === 0
    ? []
    : [
        {
          '@type': 'BreadcrumbList',
          itemListElement: crumbs.map(({ name, path }, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name,
            item: home + path.slice(1),
          })),
        },
      ]

/** A property with its value, or nothing: no property is empty. */
const given = <Value>(name: string, value: Value): object =>
  value && !(Array.isArray(value) && value.length === 0) ? { [name]: value } : {}
