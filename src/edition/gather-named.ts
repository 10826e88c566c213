import { evidenceAt } from './evidence.ts'
import type { Alias, Article, Evidence, Origin, Paragraph } from './schema.ts'
import { uniqueSlugs } from './slugs.ts'

/** A name that stands in the text. */
export type NamedMention = {
  name: string
  article: Article
  paragraph: Paragraph
  /** Offset of the name. */
  start: number
}

type Named<Slug> = {
  slug: Slug
  name: string
  aliases: Alias[]
  origin: Origin
  evidence: Evidence[]
}

/**
 * One entry for each printed name, in the order of the page, with every mention as its evidence.
 * `what` tells what a name without any readable letter is called in its slug.
 */
export function gatherNamed<Mention extends NamedMention, Slug>(
  what: string,
  mentions: Mention[],
  toSlug: (slug: string) => Slug,
): (Named<Slug> & { mentions: Mention[] })[] {
  const byName = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const own = byName.get(mention.name)
    if (own) own.push(mention)
    else byName.set(mention.name, [mention])
  }
  const slugs = uniqueSlugs(
    [...byName.keys()].map((name) => ({ text: name, key: name, wanted: null })),
    what,
    new Set(),
  )
  return [...byName].map(([name, own], index) => ({
    slug: toSlug(slugs[index] ?? what),
    name,
    aliases: [],
    origin: 'rule',
    evidence: own.map(({ article, paragraph, start }) =>
      evidenceAt(article, paragraph, start, start + name.length),
    ),
    mentions: own,
  }))
}
