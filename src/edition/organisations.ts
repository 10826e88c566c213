import type { NamedMention } from './gather-named.ts'
import type { Mention } from './people.ts'
import type { Article } from './schema.ts'

/** Finds the organisations that an edition names; the titles of its people name many of them. */
export function organisationsIn(_articles: Article[], _people: Mention[]): NamedMention[] {
  return []
}
