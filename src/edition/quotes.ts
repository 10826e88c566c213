/** Words in quotation marks or brackets: the offsets of what stands within the marks. */
export type Quoted = { text: string; start: number; end: number }

const CLOSING: Record<string, string> = { '“': '”', '「': '」', '‘': '’', '『': '』' }
const MARK = /[“”「」‘’『』]/gu

/** What stands in quotation marks, quotes within quotes as well, in the order of their first mark. */
export function quotesIn(text: string): Quoted[] {
  const open: { mark: string; start: number }[] = []
  const quotes: Quoted[] = []
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const last = open.at(-1)
    if (CLOSING[mark]) open.push({ mark: CLOSING[mark], start: index + 1 })
    else if (last?.mark === mark) {
      open.pop()
      quotes.push({ text: text.slice(last.start, index), start: last.start, end: index })
    }
  }
  return quotes.sort((a, b) => a.start - b.start)
}

/** What stands in 《》: titles of works, talks and documents. */
export const titlesIn = (text: string): Quoted[] =>
  [...text.matchAll(/《(?<title>[^《》]{1,120})》/gu)].map(({ index, groups }) => {
    const title = groups?.title ?? ''
    return { text: title, start: index + 1, end: index + 1 + title.length }
  })
