/** Words that an editor lets stand for others (穗 for 广州): knowledge of the language, not of the text. */
import type { Synonym } from '#edition/schema.ts'
import { fold } from './fold.ts'

export type SynonymBook = {
  /** What a word means, given folded; nothing when no editor says so. */
  meaningsOf: (folded: string) => string[]
  /** Words that mean what this one does: its meanings, and words that it is a meaning of. */
  relatedTo: (folded: string) => string[]
}

export function synonymBook(synonyms: readonly Synonym[]): SynonymBook {
  const meanings = new Map<string, Set<string>>()
  const words = new Map<string, Set<string>>()
  for (const { word, means } of synonyms) {
    for (const meaning of means) {
      put(meanings, fold(word).text, meaning)
      put(words, fold(meaning).text, word)
    }
  }
  const meaningsOf = (folded: string) => [...(meanings.get(folded) ?? [])]
  return {
    meaningsOf,
    relatedTo: (folded) => [...meaningsOf(folded), ...(words.get(folded) ?? [])],
  }
}

function put(lists: Map<string, Set<string>>, key: string, value: string) {
  const list = lists.get(key)
  if (list) list.add(value)
  else lists.set(key, new Set([value]))
}
