/**
 * Offsets in a headline at which a line may break without cutting a word, a name, a number from its
 * unit, or a mark from what it belongs to. They are worked out with the text and kept in the data,
 * since engines segment differently (Unicode UAX 29 leaves Chinese words to a dictionary).
 */
export function headlineBreaks(headline: string, names: string[]): number[] {
  const whole = [
    ...names.flatMap((name) => spansOf(headline, name)),
    ...[
      ...headline.matchAll(
        /第?[\d.,]+[%％\p{Script=Han}]{0,1}[万亿元月日届]*|第[一二三四五六七八九十百\d]+\p{Script=Han}/gu,
      ),
    ].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  ]
  const inside = (at: number) => whole.some(({ start, end }) => start < at && at < end)
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(headline)]
    .map(({ index }) => index)
    .filter((at) => at > 0 && !inside(at))
    .filter((at) => !/^[^\p{L}\p{N}“‘「『（(《]/u.test(headline.slice(at)))
    .filter((at) => !/[“‘「『（(《]$/u.test(headline.slice(0, at)))
}

function spansOf(text: string, word: string) {
  const spans: { start: number; end: number }[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    spans.push({ start: at, end: at + word.length })
  }
  return spans
}
