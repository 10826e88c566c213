/** A place in a passage of the page: of an article's paragraph, by its id, or of a heading. */
export type PassagePlace = { passage: string; start: number; end: number }

/** The ranges of the page that hold such places; what is not drawn has none. */
export function rangesOf(places: readonly PassagePlace[]): Range[] {
  const passages = [...new Set(places.map(({ passage }) => passage))]
  return passages.flatMap((passage) => {
    const element = document.querySelector(`[data-passage="${passage}"]`)
    const texts = element ? textsIn(element) : []
    return places.flatMap((place) =>
      place.passage === passage ? (rangeOf(texts, place) ?? []) : [],
    )
  })
}

/** The places of all passages that a range goes over. */
export function placesIn(range: Range): PassagePlace[] {
  return [...document.querySelectorAll<HTMLElement>('[data-passage]')].flatMap((element) => {
    if (!range.intersectsNode(element)) return []
    const within = textsIn(element).flatMap((text) => {
      if (!range.intersectsNode(text.node)) return []
      const isFirst = text.node === range.startContainer
      const isLast = text.node === range.endContainer
      return [
        {
          start: text.start + (isFirst ? range.startOffset : 0),
          end: isLast ? text.start + range.endOffset : text.end,
        },
      ]
    })
    const start = within[0]?.start ?? 0
    const end = within.at(-1)?.end ?? 0
    return start < end ? [{ passage: element.dataset.passage ?? '', start, end }] : []
  })
}

/** What stands among the printed text and is not of it. */
const BESIDE = '.aside-mark, [role=tooltip]'

type PlacedText = { node: Text; start: number; end: number }

/** The printed text of a passage. */
function textsIn(passage: Element): PlacedText[] {
  const walker = document.createTreeWalker(
    passage,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT
      return node instanceof Element && node.matches(BESIDE)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP
    },
  )
  const texts: PlacedText[] = []
  let at = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    texts.push({ node, start: at, end: at + node.length })
    at += node.length
  }
  return texts
}

function rangeOf(texts: readonly PlacedText[], { start, end }: PassagePlace): Range | null {
  const first = texts.find((text) => start >= text.start && start < text.end)
  const last = texts.find((text) => end > text.start && end <= text.end)
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(first.node, start - first.start)
  range.setEnd(last.node, end - last.start)
  return range
}
