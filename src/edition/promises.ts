import type { Edition, Evidence } from './schema.ts'

/** The promises between parts: ids are unique, references lead somewhere, evidence is there. */
export function brokenPromises(editions: Edition[]): string[] {
  const articles = editions.flatMap((edition) => edition.articles)
  const texts = new Map(
    articles.flatMap(({ slug, paragraphs }) =>
      paragraphs.map(({ id, text }) => [`${slug}#${id}`, text] as const),
    ),
  )
  return [
    ...repeated(
      'edition',
      editions.map(({ id }) => id),
    ),
    ...repeated(
      'article',
      articles.map(({ slug }) => slug),
    ),
    ...repeated(
      'event',
      editions.flatMap(({ events }) => events.map(({ id }) => id)),
    ),
    ...repeated(
      'forum',
      editions.flatMap(({ forums }) => forums.map(({ slug }) => slug)),
    ),
    ...editions.flatMap((edition) => dangling(edition)),
    ...editions
      .flatMap(evidenceOf)
      .filter(({ article, paragraph, start, end, quote }) => {
        return texts.get(`${article}#${paragraph}`)?.slice(start, end) !== quote
      })
      .map(({ article, paragraph, quote }) => `「${quote}」 is not in ${article}#${paragraph}`),
  ]
}

function repeated(what: string, ids: string[]): string[] {
  const seen = new Set<string>()
  return ids.flatMap((id) => {
    if (seen.has(id)) return [`two of the ${what}s are named ${id}`]
    seen.add(id)
    return []
  })
}

function dangling({ articles, events, forums, people, ledger }: Edition): string[] {
  const known = new Set<string>([
    ...articles.map(({ slug }) => slug),
    ...events.map(({ id }) => id),
    ...forums.map(({ slug }) => slug),
    ...people.map(({ slug }) => slug),
  ])
  const asked = [
    ...events.flatMap((event) => [
      event.partOf,
      event.forum,
      ...event.before,
      ...event.after,
      ...event.articles,
    ]),
    ...forums.flatMap(({ event, articles: own, speakers }) => [
      event,
      ...own,
      ...speakers.map(({ person }) => person),
    ]),
  ]
  const sum = ledger.entries.reduce((total, { characters }) => total + characters, 0)
  return [
    ...asked.flatMap((id) => (id && !known.has(id) ? [`nothing is named ${id}`] : [])),
    ...(sum === ledger.characters
      ? []
      : [`the ledger accounts for ${sum} characters of ${ledger.characters}`]),
  ]
}

/** Every piece of evidence that an edition rests on. */
const evidenceOf = ({
  articles,
  events,
  forums,
  people,
  datedFacts,
  notes,
}: Edition): Evidence[] => [
  ...articles.flatMap(({ bylines, dateline }) => [
    ...bylines.map(({ evidence }) => evidence),
    ...dateline.evidence,
  ]),
  ...events.flatMap(({ evidence }) => evidence),
  ...forums.flatMap(({ evidence, mentionedIn, speakers }) => [
    ...evidence,
    ...mentionedIn,
    ...speakers.map((speaker) => speaker.evidence),
  ]),
  ...people.flatMap(({ evidence, titles }) => [
    ...evidence,
    ...titles.map((title) => title.evidence),
  ]),
  ...[...datedFacts, ...notes].map(({ evidence }) => evidence),
]
