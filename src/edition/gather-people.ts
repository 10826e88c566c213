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
    const own = byName.get(mention.name)
    if (own) own.push(mention)
    else byName.set(mention.name, [mention])
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
  return { people, mentions: withTitles(mentions), personOf }
}

/** Every mention with the title that its article first prints with the name, or else another does. */
function withTitles(mentions: Mention[]): Mention[] {
  const first = new Map<string, string>()
  for (const { name, title, article } of mentions) {
    if (!title) continue
    for (const key of [name, `${name} ${article.slug}`]) {
      if (!first.has(key)) first.set(key, title)
    }
  }
  return mentions.map((mention) => {
    const { name, article } = mention
    const title = mention.title ?? first.get(`${name} ${article.slug}`) ?? first.get(name) ?? null
    return { ...mention, title }
  })
}
