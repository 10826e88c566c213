/** Names that no rule sees: people, organisations, places, systems, set phrases. */
import {
  OrganisationSlug,
  PersonSlug,
  PlaceSlug,
  SystemSlug,
  type Article,
  type Edition,
  type Evidence,
  type Person,
} from '../schema.ts'
import { uniqueSlugs } from '../slugs.ts'
import type { Addition } from './changes.ts'
import { articlesNamed, findQuotes, placesIn } from './find-quote.ts'
import { namedIn, nameOf, type Named } from './named-lists.ts'
import { changed, needless, problem, type Outcome } from './outcome.ts'
import { inPageOrder, isSamePlace, isWithin, textBeside } from './printed-places.ts'

type NameAddition = Extract<
  Addition,
  { what: 'person' | 'organisation' | 'place' | 'system' | 'phrase' }
>

/**
 * Adds a name with every place where it stands, or those that the entry quotes. Organisations,
 * places and systems that stand within it there are no names of their own any more; people are.
 */
export function addName(edition: Edition, entry: NameAddition): Outcome {
  const places = placesOf(edition, entry)
  if (typeof places === 'string') return problem(places)
  const titles = entry.what === 'person' ? titlesAt(edition, entry, places) : []
  if (typeof titles === 'string') return problem(titles)
  const known = namedIn(edition, entry.what).find((each) => nameOf(each) === entry.printed)
  const fresh = places.filter((place) => !known?.evidence.some((each) => isSamePlace(each, place)))
  if (fresh.length === 0) return needless(entry)
  const more = { ...edition, ...withName(edition, entry, fresh, titles) }
  return changed(withoutParts(more, entry.printed, fresh), entry, fresh)
}

/** A longer name takes over: what stood in its places as a name of its own was a part of it. */
function withoutParts(edition: Edition, name: string, places: Evidence[]): Edition {
  const isPart = (place: Evidence) => places.some((each) => isWithin(place, each))
  const less = <Item extends { name: string; evidence: Evidence[] }>(items: Item[]) =>
    items
      .map((item) =>
        item.name.length < name.length
          ? { ...item, evidence: item.evidence.filter((each) => !isPart(each)) }
          : item,
      )
      .filter(({ evidence }) => evidence.length > 0)
  const { organisations, places: known, systems } = edition
  return {
    ...edition,
    organisations: less(organisations),
    places: less(known),
    systems: less(systems),
  }
}

function withName(
  edition: Edition,
  entry: NameAddition,
  evidence: Evidence[],
  titles: Person['titles'],
): Partial<Edition> {
  const { articles, people, organisations, places, systems, phrases } = edition
  const { what, printed: name } = entry
  const origin = 'editor' as const
  const named = { name, aliases: [], origin, evidence }
  const slugBeside = (others: { slug: string }[]) =>
    uniqueSlugs(
      [{ text: name, key: name, wanted: null }],
      what,
      new Set(others.map(({ slug }) => slug)),
    )[0] ?? what
  switch (entry.what) {
    case 'person': {
      const slug = PersonSlug.parse(slugBeside(people))
      return { people: put(articles, people, { slug, titles, ...named }, withTitles) }
    }
    case 'organisation': {
      const slug = OrganisationSlug.parse(slugBeside(organisations))
      return { organisations: put(articles, organisations, { slug, ...named }, withPlaces) }
    }
    case 'place': {
      const slug = PlaceSlug.parse(slugBeside(places))
      const place = { slug, kind: entry.kind, ...named }
      return { places: put(articles, places, place, withPlaces) }
    }
    case 'system': {
      const slug = SystemSlug.parse(slugBeside(systems))
      const system = { slug, kind: entry.kind, ...named }
      return { systems: put(articles, systems, system, withPlaces) }
    }
    case 'phrase': {
      const phrase = { id: 'q1', text: name, origin, evidence }
      return { phrases: put(articles, phrases, phrase, withPlaces) }
    }
  }
}

/** A list with one more item, in page order; one that has its name already takes it up. */
function put<Item extends Named>(
  articles: Article[],
  items: Item[],
  item: Item,
  takeUp: (known: Item, item: Item) => Item,
): Item[] {
  const isKnown = items.some((each) => nameOf(each) === nameOf(item))
  const all = isKnown
    ? items.map((each) => (nameOf(each) === nameOf(item) ? takeUp(each, item) : each))
    : [...items, item]
  return inPageOrder(articles, all, ({ evidence }) => evidence[0])
}

const withPlaces = <Item extends Named>(known: Item, { evidence }: Item): Item => ({
  ...known,
  evidence: [...known.evidence, ...evidence],
})

const withTitles = (known: Person, person: Person): Person => ({
  ...withPlaces(known, person),
  titles: [...known.titles, ...person.titles],
})

/** Where the name counts, or what is wrong: in the quotes, else wherever it is no part of another name. */
function placesOf(edition: Edition, entry: NameAddition): Evidence[] | string {
  const { what, printed, quote, article } = entry
  const articles = articlesNamed(edition.articles, article)
  if (typeof articles === 'string') return articles
  const all = placesIn(articles, printed)
  if (all.length === 0) {
    return `「${printed}」 is not printed in ${article ? `article 「${article}」` : 'any article'}`
  }
  if (quote !== undefined) {
    const quotes = findQuotes(articles, { quote, article })
    if (typeof quotes === 'string') return quotes
    const empty = quotes.find((each) => !each.quote.includes(printed))
    if (empty) return `the quote 「${empty.quote}」 does not hold 「${printed}」`
    return all.filter((place) => quotes.some((each) => isWithin(place, each)))
  }
  if (what === 'phrase') {
    const marked = all.filter((place) => isInMarks(edition.articles, place))
    return marked.length > 0 ? marked : `「${printed}」 stands nowhere in quotation marks`
  }
  const others = otherNames(edition, printed)
  const free = all.filter((place) => !others.some((other) => isWithin(place, other)))
  return free.length > 0
    ? free
    : `「${printed}」 stands only within longer names and credits; quote where it is meant`
}

/** Credits, and longer names of every kind. */
const otherNames = (
  { articles, people, organisations, places, systems }: Edition,
  name: string,
) => [
  ...articles.flatMap(({ bylines }) => bylines.flatMap(({ evidence }) => evidence ?? [])),
  ...[...people, ...organisations, ...places, ...systems]
    .filter((other) => other.name.length > name.length && other.name.includes(name))
    .flatMap(({ evidence }) => evidence),
]

function isInMarks(articles: Article[], place: Evidence): boolean {
  const [before, after] = textBeside(articles, place)
  return /[“「‘『]$/u.test(before) && /^[”」’』]/u.test(after)
}

/** The title with each place of the name that it stands right before or after, or that a quote holds it with. */
function titlesAt(
  { articles }: Edition,
  { printed, title, quote, article }: Extract<Addition, { what: 'person' }>,
  places: Evidence[],
): Person['titles'] | string {
  if (title === undefined) return []
  const quotes = quote === undefined ? [] : findQuotes(articles, { quote, article })
  if (typeof quotes === 'string') return quotes
  const titled = places.filter((place) => {
    const [before, after] = textBeside(articles, place)
    const quoted = quotes.find((each) => isWithin(place, each))
    return before.endsWith(title) || after.startsWith(title) || quoted?.quote.includes(title)
  })
  return titled.length > 0
    ? titled.map((evidence) => ({ title, evidence }))
    : `「${title}」 stands nowhere beside 「${printed}」; quote the words that hold both`
}
