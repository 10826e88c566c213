import type { Paragraph } from './schema.ts'
import { simplifiedOf } from './traditional-characters.ts'

const MARKS = new Map([
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
  ['(', '（'],
  [')', '）'],
])

const NARROW = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
])

/**
 * A text as rules about events read it: simplified characters, “” for 「」, full-width brackets and
 * commas. Each UTF-16 unit stands for the one printed at its offset.
 */
export function plainScript(text: string): string {
  return text
    .replace(/[^\x20-\x27\x2a-\x7e，。、；：“”《》]/gu, (character) => {
      const plain = MARKS.get(character) ?? simplifiedOf.get(character) ?? character
      return plain.length === character.length ? plain : character
    })
    .replace(
      /(?<=[\p{Script=Han}”》）])[,;:](?=[\p{Script=Han}“《（])/gu,
      (mark) => NARROW.get(mark) ?? mark,
    )
}

const known = new WeakMap<Paragraph, string>()

/** The plain script of a paragraph's text; worked out once. */
export function plainTextOf(paragraph: Paragraph): string {
  const found = known.get(paragraph) ?? plainScript(paragraph.text)
  known.set(paragraph, found)
  return found
}

/** The printed words that a named group of a match on the plain text stands for. */
export function printedGroup(
  printed: string,
  match: RegExpExecArray,
  group: string,
): { words: string; start: number; end: number } | null {
  const range = match.indices?.groups?.[group]
  if (!range) return null
  const [start, end] = range
  return { words: printed.slice(start, end), start, end }
}
