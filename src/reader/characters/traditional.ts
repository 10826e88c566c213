import { Converter } from 'opencc-js/cn2t'
import { simplifiedOf } from '#edition/traditional-characters.ts'
import { watchText, type Block } from './watch-text.ts'

const toHongKong = Converter({ from: 'cn', to: 'hk' })

/**
 * The words in the traditional characters of Hong Kong, by OpenCC, as many as there were; those of a
 * text that is printed in traditional ones stay, and so does what would become longer or shorter.
 */
export function inTraditional(words: string): string {
  if (isTraditional(words)) return words
  const converted = toHongKong(words)
  return converted.length === words.length ? converted : words
}

function isTraditional(words: string): boolean {
  const characters = [...words]
  const traditional = characters.filter((character) => simplifiedOf.has(character)).length
  return (
    traditional > 0 &&
    traditional > characters.filter((character) => toHongKong(character) !== character).length
  )
}

const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt']

/** What each text was before, and what it became. */
const converted = new WeakMap<Text, { from: string; to: string }>()

/** Shows the whole page in traditional characters from now on. The data stays as it is printed. */
export function showInTraditional(root: Element) {
  watchText(root, (blocks) => blocks.forEach(convert))
  const names = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') convertNames(target)
      for (const node of addedNodes) convertAllNames(node)
    }
    names.takeRecords()
  })
  names.observe(root, { attributeFilter: ATTRIBUTES, childList: true, subtree: true })
  convertAllNames(root)
  names.takeRecords()
}

function convert({ element, texts }: Block) {
  const sources = texts.map((text) => {
    const known = converted.get(text)
    return known?.to === text.data ? known.from : text.data
  })
  const whole = sources.join('')
  const shown = inTraditional(whole)
  if (element.getAttribute('lang') === 'zh-Hans' && shown !== whole)
    element.setAttribute('lang', 'zh-Hant')
  let at = 0
  for (const [index, text] of texts.entries()) {
    const from = sources[index] ?? ''
    const to = shown.slice(at, at + from.length)
    at += from.length
    replaceCharacters(text, to)
    converted.set(text, { from, to })
  }
}

/** One by one, the new one before the old: so every range that ends beside one goes on ending there. */
function replaceCharacters(text: Text, to: string) {
  for (let at = 0; at < to.length; at++) {
    if (text.data[at] === to[at]) continue
    text.insertData(at, to[at] ?? '')
    text.deleteData(at + 1, 1)
  }
}

function convertAllNames(node: Node) {
  if (!(node instanceof Element)) return
  convertNames(node)
  for (const element of node.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join())) {
    convertNames(element)
  }
}

const namesShown = new WeakMap<Element, Map<string, string>>()

function convertNames(node: Node) {
  if (!(node instanceof Element)) return
  const shown = namesShown.get(node) ?? new Map<string, string>()
  for (const name of ATTRIBUTES) {
    const value = node.getAttribute(name)
    if (value === null || value === shown.get(name)) continue
    const next = inTraditional(value)
    shown.set(name, next)
    if (next !== value) node.setAttribute(name, next)
  }
  namesShown.set(node, shown)
}
