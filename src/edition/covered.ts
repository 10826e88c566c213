import { isWord } from './words.ts'

/** Characters that stand before or after a common word without making a name of it. */
const LOOSE = new Set('大小新老高中低总分各类级性型化业类区网点线综多双')

/** True for words that are nothing but common words (数据交易, 文化传媒): they name nothing alone. */
export function isCoveredByWords(words: string): boolean {
  const reach = new Set([0])
  for (let at = 0; at < words.length; at++) {
    if (!reach.has(at)) continue
    if (isWord(words.slice(at, at + 2))) reach.add(at + 2)
    if (LOOSE.has(words.charAt(at))) reach.add(at + 1)
  }
  return reach.has(words.length)
}
