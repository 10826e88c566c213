import CSL from 'citeproc'
import { asPrinted, type CslItem } from '#export/citing/csl-item.ts'
import type { CitationStyle } from './citation-styles.ts'

type Sheet = { lang: 'zh-CN' | 'en-US'; style: () => Promise<{ default: string }> }

const gb: Sheet = {
  lang: 'zh-CN',
  style: () => import('./csl/china-national-standard-gb-t-7714-2015-numeric.csl?raw'),
}
const SHEETS: Record<CitationStyle, Sheet> = {
  'gb-online': gb,
  'gb-print': gb,
  apa: { lang: 'en-US', style: () => import('./csl/apa.csl?raw') },
  chicago: { lang: 'en-US', style: () => import('./csl/chicago-note-bibliography.csl?raw') },
  mla: { lang: 'en-US', style: () => import('./csl/modern-language-association.csl?raw') },
}

const LOCALES = {
  'zh-CN': () => import('./csl/locales-zh-CN.xml?raw'),
  'en-US': () => import('./csl/locales-en-US.xml?raw'),
}

/** An article as an entry of a bibliography, plain text. It is heavy: import it when it is asked for. */
export async function formatCitation(style: CitationStyle, item: CslItem): Promise<string> {
  const sheet = SHEETS[style]
  const [{ default: rules }, { default: words }] = await Promise.all([
    sheet.style(),
    LOCALES[sheet.lang](),
  ])
  const cited = literal(style === 'gb-print' ? asPrinted(item) : item)
  const system = { retrieveLocale: () => words, retrieveItem: () => cited }
  const engine = new CSL.Engine(system, rules, sheet.lang, true)
  engine.setOutputFormat('text')
  engine.updateItems([cited.id])
  const [, [entry = '']] = engine.makeBibliography()
  return printed(entry)
}

/**
 * The processor takes <i> for a mark, and looks names up in plain objects, which have a
 * `constructor`: both are hidden from it behind characters that no text has.
 */
const literal = ({ author, ...item }: CslItem): CslItem => ({
  ...item,
  title: hidden(item.title),
  ...(item['container-title'] !== undefined && {
    'container-title': hidden(item['container-title']),
  }),
  ...(author && { author: author.map((name) => ({ literal: hidden(name.literal) })) }),
})

const HIDDEN = ['<', '>', '[']
const FIRST_HIDDEN = 0xfdd0
const OPENING = '\uFDDF'

const hidden = (text: string) =>
  OPENING +
  text.replace(/[<>[]/g, (mark) => String.fromCharCode(FIRST_HIDDEN + HIDDEN.indexOf(mark)))

/** A list of one needs no number, and a stop behind a wide ？ is one too many. */
const printed = (entry: string) =>
  entry
    .trim()
    .replace(/^\[1\] /, '')
    .replace(/([？！])\./g, '$1')
    .replaceAll(OPENING, '')
    .replace(/[\uFDD0-\uFDD2]/g, (mark) => HIDDEN[mark.charCodeAt(0) - FIRST_HIDDEN] ?? '')
