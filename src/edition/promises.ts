import type { Edition, Evidence } from './schema.ts'

export type BrokenPromise = { edition: number; problem: string }

/** The promises between parts: ids are unique, references lead somewhere, evidence is there. */
export function brokenPromises(editions: Edition[]): BrokenPromise[] {
  const texts = new Map(
    editions
      .flatMap(({ articles }) => articles)
      .flatMap(({ slug, paragraphs }) =>
        paragraphs.map(({ id, text }) => [`${slug}#${id}`, text] as const),
      ),
  )
  return [
    ...repeated('edition', editions, ({ id }) => [id]),
    ...repeated('article', editions, ({ articles }) => articles.map(({ slug }) => slug)),
    ...repeated('event', editions, ({ events }) => events.map(({ id }) => id)),
    ...repeated('forum', editions, ({ forums }) => forums.map(({ slug }) => slug)),
    ...editions.flatMap((each, edition) =>
      [...dangling(each), ...misquoted(each, texts)].map((problem) => ({ edition, problem })),
    ),
  ]
}

const misquoted = (edition: Edition, texts: Map<string, string>): string[] =>
  evidenceOf(edition)
    .filter(({ article, paragraph, start, end, quote }) => {
      return texts.get(`${article}#${paragraph}`)?.slice(start, end) !== quote
    })
    .map(({ article, paragraph, quote }) => `「${quote}」 is not in ${article}#${paragraph}`)

function repeated(
  what: string,
  editions: Edition[],
  idsOf: (edition: Edition) => string[],
): BrokenPromise[] {
  const seen = new Set<string>()
  return editions.flatMap((each, edition) =>
    idsOf(each).flatMap((id) => {
      if (seen.has(id)) return [{ edition, problem: `two of the ${what}s are named ${id}` }]
      seen.add(id)
      return []
    }),
  )
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
  organisations,
  places,
  systems,
  figures,
  phrases,
  datedFacts,
  notes,
  changes,
}: Edition): Evidence[] => [
  ...articles.flatMap(({ bylines, dateline }) => [
    ...bylines.flatMap(({ evidence }) => evidence ?? []),
    ...dateline.evidence,
  ]),
  ...events.flatMap(({ evidence }) => evidence),
  ...forums.flatMap(({ evidence, mentionedIn, speakers }) => [
    ...evidence,
    ...mentionedIn,
    ...speakers.map((speaker) => speaker.evidence),
  ]),
  ...people.flatMap(({ titles }) => titles.map((title) => title.evidence)),
  ...[...people, ...organisations, ...places, ...systems, ...phrases, ...changes].flatMap(
    ({ evidence }) => evidence,
  ),
  ...figures.flatMap(({ measures }) => measures ?? []),
  ...[...figures, ...datedFacts, ...notes].map(({ evidence }) => evidence),
]
