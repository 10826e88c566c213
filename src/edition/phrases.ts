import type { NamedMention } from './gather-named.ts'
import type { Article } from './schema.ts'

/** Finds the set phrases in quotation marks; `taken` are names and themes that stand in marks too. */
export function phrasesIn(_articles: Article[], _taken: ReadonlySet<string>): NamedMention[] {
  return []
}
