import type { Edition, Evidence, Moved } from './schema.ts'
import { NAME_KINDS, type NameKind } from './select-names.ts'

export type BrokenPromise = { edition: number; problem: string }

/** The promises between parts: ids are unique, references lead somewhere, evidence is there. */
export function brokenPromises(editions: Edition[]): BrokenPromise[] {
  const brokenBy = createPromises()
  return editions.flatMap((each, edition) =>
    brokenBy(each).map((problem) => ({ edition, problem })),
  )
}

/** Says of one edition after another what it breaks; of those before it only the names are kept. */
export function createPromises(): (edition: Edition) => string[] {
  const checks = [
    notRepeated('edition', ({ id }) => [id]),
    notRepeated('article', ({ articles, moved }) => [
      ...articles.map(({ slug }) => slug),
      ...formerSlugs(moved, 'article'),
    ]),
    notRepeated('event', ({ events, moved }) => [
      ...events.map(({ id }) => id),
      ...formerSlugs(moved, 'event'),
    ]),
    notRepeated('forum', ({ forums, moved }) => [
      ...forums.map(({ slug }) => slug),
      ...formerSlugs(moved, 'forum'),
    ]),
    ...NAME_KINDS.map(noNamesakes),
    dangling,
    misquoted,
  ]
  return (edition) => checks.flatMap((check) => check(edition))
}

/** An address of old leads to one thing, and is that of no other. */
const formerSlugs = (moved: Moved[], what: Moved['what']) =>
  moved.filter((each) => each.what === what).map(({ from }) => from)

function misquoted(edition: Edition): string[] {
  const texts = new Map(
    edition.articles.flatMap(({ slug, paragraphs }) =>
      paragraphs.map(({ id, text }) => [`${slug}#${id}`, text] as const),
    ),
  )
  return evidenceOf(edition)
    .filter(({ article, paragraph, start, end, quote }) => {
      return texts.get(`${article}#${paragraph}`)?.slice(start, end) !== quote
    })
    .map(({ article, paragraph, quote }) => `「${quote}」 is not in ${article}#${paragraph}`)
}

function notRepeated(what: string, idsOf: (edition: Edition) => string[]) {
  const seen = new Set<string>()
  return (edition: Edition): string[] =>
    idsOf(edition).flatMap((id) => {
      if (seen.has(id)) return [`two of the ${what}s are named ${id}`]
      seen.add(id)
      return []
    })
}

/** A name has one address in all editions, and an address one name: it is a page of its own. */
function noNamesakes(kind: NameKind) {
  const names = new Map<string, string>()
  const slugs = new Map<string, string>()
  return (edition: Edition): string[] =>
    edition[kind].flatMap(({ name, slug }) => {
      const [other, otherSlug] = [names.get(slug) ?? name, slugs.get(name) ?? slug]
      names.set(slug, name)
      slugs.set(name, slug)
      return [
        ...(other === name ? [] : [`${other} and ${name} are both ${slug}`]),
        ...(otherSlug === slug ? [] : [`${name} is ${otherSlug} and ${slug}`]),
      ]
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
