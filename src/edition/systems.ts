import type { NamedMention } from './gather-named.ts'
import type { Article, System } from './schema.ts'

export type SystemMention = NamedMention & { kind: System['kind'] }

/** Finds the digital systems, platforms and apps that an edition names. */
export function systemsIn(_articles: Article[]): SystemMention[] {
  return []
}
