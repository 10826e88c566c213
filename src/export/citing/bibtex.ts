import { isoOf, type CslItem } from './csl-item.ts'
import { onOneLine } from './one-line.ts'

/**
 * As BibTeX, with the fields that BibLaTeX has for newspapers and for addresses. What is not known
 * has no field.
 */
export function bibtexOf(item: CslItem): string {
  const fields = [
    ['author', item.author?.map(({ literal }) => `{${escaped(literal)}}`).join(' and ')],
    ['title', `{${escaped(item.title)}}`],
    ['journal', item['container-title'] && escaped(item['container-title'])],
    ['entrysubtype', 'newspaper'],
    ['date', isoOf(item.issued)],
    ['year', isoOf(item.issued).slice(0, 4)],
    ['url', item.URL && address(item.URL)],
    ['urldate', isoOf(item.accessed)],
    ['langid', 'chinese'],
  ].flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []))
  return `@article{${item.id},\n${fields.join('')}}\n`
}

/** What TeX would take for a command; a brace by its name, since BibTeX counts even escaped ones. */
const escaped = (text: string) =>
  onOneLine(text).replace(/[\\{}#$%&_^~]/g, (mark) => COMMANDS[mark] ?? `\\${mark}`)

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

/** An address is taken as it stands, but for what would end its field. */
const address = (url: string) => onOneLine(url).replace(/[\\{} ]/g, encodeURIComponent)
