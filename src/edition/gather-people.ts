import { gatherNamed } from './gather-named.ts'
import type { Mention } from './people.ts'
import { ruleFormOf } from './rule-text.ts'
import { PersonSlug, type Person } from './schema.ts'
import { titleWordBefore } from './titles.ts'

/**
 * One person for each printed name. Two people of one name in one edition cannot be told apart by
 * rule and stand as one, each mention with its own evidence.
 */
export function gatherPeople(mentions: Mention[]): {
  people: Person[]
  mentions: Mention[]
  personOf: (mention: Mention) => PersonSlug
} {
  const toSlug = (slug: string) => PersonSlug.parse(slug)
  const people = gatherNamed('person', mentions, toSlug).map(
    ({ mentions: own, ...person }): Person => ({
      ...person,
      titles: own.flatMap(({ title }, index) => {
        const at = person.evidence[index]
        return title && at ? titlesIn(title).map((each) => ({ title: each, evidence: at })) : []
      }),
    }),
  )
  const slugOfName = new Map(people.map(({ name, slug }) => [name, slug]))
  const personOf = ({ name }: Mention) => slugOfName.get(name) ?? toSlug('person')
  return { people, mentions: withTitles(mentions), personOf }
}

/** 党组书记、厅长 are two titles; the 、 of 信息化部、研究中心主任 is inside one. */
function titlesIn(title: string): string[] {
  const plain = ruleFormOf(title)
  const titles: string[] = []
  let start = 0
  for (let at = title.indexOf('、'); at >= 0; at = title.indexOf('、', at + 1)) {
    if (!titleWordBefore(plain, at)) continue
    titles.push(title.slice(start, at))
    start = at + 1
  }
  return [...titles, title.slice(start)]
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
