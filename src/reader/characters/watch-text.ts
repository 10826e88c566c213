/** Elements that stand in a line: the words around them run on. */
const IN_LINE = new Set(
  'A ABBR B BDI BDO BUTTON CITE CODE DATA DFN EM I KBD LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U WBR'.split(
    ' ',
  ),
)

/** What is written here is the reader's, or is no text; or it says that it is to stay as it is. */
const LEFT_ALONE = 'script, style, textarea, input, select, pre, [data-as-printed]'

/** The words of one block in their order: pieces of text that a reader reads in one go. */
export type Block = { element: Element; texts: Text[] }

/**
 * Calls `read` with every block below `root` now, and with every one whose words change later. What
 * `read` itself changes is not told to it again.
 */
export function watchText(root: Element, read: (blocks: Block[]) => void) {
  const observer = new MutationObserver((records) => {
    const changed = new Set<Element>()
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') add(changed, target.parentElement)
      for (const node of addedNodes)
        add(changed, node instanceof Element ? node : node.parentElement)
    }
    take(changed)
  })
  const take = (elements: Iterable<Element>) => {
    const blocks = new Map<Element, Block>()
    for (const element of elements) if (element.isConnected) gather(element, blocks)
    read([...blocks.values()])
    observer.takeRecords()
  }
  observer.observe(root, { childList: true, characterData: true, subtree: true })
  take([root])
}

/** A change within a line concerns its whole block. */
function add(changed: Set<Element>, element: Element | null) {
  if (element) changed.add(blockOf(element))
}

function blockOf(element: Element): Element {
  let block = element
  while (IN_LINE.has(block.tagName) && block.parentElement) block = block.parentElement
  return block
}

function gather(element: Element, blocks: Map<Element, Block>) {
  if (element.closest(LEFT_ALONE)) return
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT
      return node.matches(LEFT_ALONE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
    },
  )
  const found = new Map<Element, Block>()
  while (walker.nextNode()) {
    const text = walker.currentNode
    if (!(text instanceof Text) || !text.parentElement) continue
    const own = blockOf(text.parentElement)
    const block = found.get(own) ?? { element: own, texts: [] }
    block.texts.push(text)
    found.set(own, block)
  }
  for (const [own, block] of found) blocks.set(own, block)
}
