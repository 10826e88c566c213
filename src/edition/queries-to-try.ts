/** Ways of searching, each with words of an edition that find something. */
import type { Edition, Evidence, Person } from './schema.ts'

export type Way =
  | 'word'
  | 'all'
  | 'phrase'
  | 'without'
  | 'either'
  | 'near'
  | 'title'
  | 'author'
  | 'forum'
  | 'person'

export type QueryToTry = { way: Way; query: string }

/** Two names this close stand in one sentence. */
const NEAR = 10

/** In the order in which they are told; a way for which the edition has no words is left out. */
export function queriesToTry(edition: Edition): QueryToTry[] {
  const names = twoNames(edition)
  const near = namesNearEachOther(edition)
  const title = titleWord(edition)
  const author = edition.articles.flatMap(({ bylines }) => bylines)[0]?.name
  const forum = edition.forums.find(({ articles }) => articles.length > 0)?.name
  const tries: (QueryToTry | null)[] = [
    names && { way: 'word', query: names.one },
    names && { way: 'all', query: `${names.one} ${names.other}` },
    names && { way: 'phrase', query: `“${names.one}”` },
    names && { way: 'without', query: `${names.one} -${names.other}` },
    names && { way: 'either', query: `${names.one} OR ${names.other}` },
    near && { way: 'near', query: `${near.one} 近/${NEAR} ${near.other}` },
    title ? { way: 'title', query: `标题:${title}` } : null,
    author ? { way: 'author', query: `作者:${author}` } : null,
    forum ? { way: 'forum', query: `论坛:${forum}` } : null,
    names && { way: 'person', query: `人物:${names.one}` },
  ]
  // A name with a blank in it would be two words.
  return tries.flatMap((each) => (each && !/:.*\s/u.test(each.query) ? each : []))
}

type TwoNames = { one: string; other: string }

/** The first stands in several articles, the second in some of those but not in all. */
function twoNames({ people }: Edition): TwoNames | null {
  const articlesOf = (person: Person) => new Set(person.evidence.map(({ article }) => article))
  const often = people.filter((person) => articlesOf(person).size > 1)
  for (const one of often) {
    const articles = [...articlesOf(one)]
    const other = people.find((person) => {
      const shared = articles.filter((article) => articlesOf(person).has(article))
      return shared.length > 0 && shared.length < articles.length
    })
    if (other) return { one: one.name, other: other.name }
  }
  return null
}

/** The first two people who are named with little between them. */
function namesNearEachOther({ people }: Edition): TwoNames | null {
  const named = people
    .flatMap(({ name, evidence }) =>
      evidence.flatMap((place) => (place.quote === name ? { name, place } : [])),
    )
    .sort((one, other) => inTextOrder(one.place, other.place))
  for (const [index, { name, place }] of named.entries()) {
    const next = named[index + 1]
    if (!next || next.name === name) continue
    const together = placeOf(next.place) === placeOf(place)
    const between = next.place.start - place.end
    if (together && between >= 0 && between <= NEAR) return { one: name, other: next.name }
  }
  return null
}

const placeOf = ({ article, paragraph }: Evidence) => `${article} ${paragraph}`

const inTextOrder = (one: Evidence, other: Evidence) =>
  placeOf(one) === placeOf(other) ? one.start - other.start : placeOf(one) < placeOf(other) ? -1 : 1

/** The first word of two characters or more in a headline, as far as its words are known. */
function titleWord({ articles }: Edition): string | null {
  for (const { headline, headlineBreaks } of articles) {
    const cuts = [0, ...headlineBreaks, headline.length]
    const words = cuts.slice(1).map((end, index) => headline.slice(cuts[index], end))
    const word = words.find((each) => /^\p{Script=Han}{2,6}$/u.test(each))
    if (word) return word
  }
  return null
}
