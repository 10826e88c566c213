/**
 * Offsets in a headline at which a line may break without cutting a word, a name, a number from its
 * unit, or a mark from what it belongs to. They are worked out with the text and kept in the data,
 * since engines segment differently (Unicode UAX 29 leaves Chinese words to a dictionary). A line
 * that is too long for a headline has none.
 */
export function headlineBreaks(headline: string, names: NameSet): number[] {
  if (headline.length > LONGEST) return []
  const inside = new Set<number>()
  for (const { start, end } of [...names.spansIn(headline), ...numbersIn(headline)]) {
    for (let at = start + 1; at < end; at++) inside.add(at)
  }
  return [...words.segment(headline)]
    .map(({ index }) => index)
    .filter((at) => at > 0 && !inside.has(at))
    .filter((at) => !/^[^\p{L}\p{N}“‘「『（(《]/u.test(headline.slice(at, at + 2)))
    .filter((at) => !/[“‘「『（(《]$/u.test(headline.slice(at - 1, at)))
}

const LONGEST = 400
const words = new Intl.Segmenter('zh', { granularity: 'word' })

const numbersIn = (headline: string) =>
  [
    ...headline.matchAll(
      /第?[\d.,]+[%％\p{Script=Han}]{0,1}[万亿元月日届]*|第[一二三四五六七八九十百\d]+\p{Script=Han}/gu,
    ),
  ].map(({ index, 0: printed }) => ({ start: index, end: index + printed.length }))

export type NameSet = { spansIn: (text: string) => { start: number; end: number }[] }

/** Finds any of many names in a text, in a time that does not grow with their number. */
export function nameSet(names: Iterable<string>): NameSet {
  const known = new Set(names)
  const lengths = [...new Set([...known].map(({ length }) => length))]
  return {
    spansIn(text) {
      const spans: { start: number; end: number }[] = []
      for (let start = 0; start < text.length; start++) {
        for (const length of lengths) {
          const end = start + length
          if (end <= text.length && known.has(text.slice(start, end))) spans.push({ start, end })
        }
      }
      return spans
    },
  }
}
