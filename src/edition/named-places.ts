import type { NamedMention } from './gather-named.ts'
import type { Article, Place } from './schema.ts'

export type PlaceMention = NamedMention & { kind: Place['kind'] }

/** Finds the regions and venues that an edition names, other than as part of an organisation's name. */
export function placesIn(_articles: Article[], _organisations: NamedMention[]): PlaceMention[] {
  return []
}
