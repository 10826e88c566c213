import { evidenceAt } from './evidence.ts'
import type { Mention } from './people.ts'
import { PersonSlug, type Person } from './schema.ts'
import { uniqueSlugs } from './slugs.ts'

/**
 * One person for each printed name. Two people of one name in one edition cannot be told apart by
 * rule and stand as one, each mention with its own evidence.
 */
export function gatherPeople(
  edition: string,
  mentions: Mention[],
): { people: Person[]; mentions: Mention[]; personOf: (mention: Mention) => PersonSlug } {
  const byName = new Map<string, Mention[]>()
  for (const mention of mentions) {
    byName.set(mention.name, [...(byName.get(mention.name) ?? []), mention])
  }
  const names = [...byName.keys()]
  const slugs = uniqueSlugs(
    names.map((name) => ({ text: name, key: `${edition}/${name}`, wanted: null })),
    'person',
    new Set(),
  ).map((slug) => PersonSlug.parse(slug))
  const slugOfName = new Map(names.map((name, index) => [name, slugs[index]]))
  const personOf = ({ name }: Mention) => slugOfName.get(name) ?? PersonSlug.parse('person')

  const people = [...byName].map(([name, own]): Person => {
    const evidence = own.map(({ article, paragraph, start }) =>
      evidenceAt(article, paragraph, start, start + name.length),
    )
    return {
      slug: slugOfName.get(name) ?? PersonSlug.parse('person'),
      name,
      titles: own.flatMap(({ title }, index) => {
        const at = evidence[index]
        return title && at ? [{ title, evidence: at }] : []
      }),
      aliases: [],
      evidence,
    }
  })
  return { people, mentions: own(mentions, byName), personOf }
}

/** Every mention with the title that its article first prints with the name. */
function own(mentions: Mention[], byName: Map<string, Mention[]>): Mention[] {
  return mentions.map((mention) => {
    const same = byName.get(mention.name) ?? []
    const titled =
      same.find(({ title, article }) => title && article === mention.article) ??
      same.find(({ title }) => title)
    return mention.title ? mention : { ...mention, title: titled?.title ?? null }
  })
}
