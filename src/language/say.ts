/**
 * What the interface says, in the reader's language. The words stand in the code in 简体, as a reader
 * of the code would look for them, and are the keys of the catalogs of the other languages.
 */

/** Of the `<html lang>`; the first is the one in which the pages are written. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * By the words as the code has them, with `{0}` for the first value. What a language says may have
 * the values in another order; `{0|day|days}` is the first for a value that reads 1, else the second.
 */
export type Catalog = Readonly<Record<string, string>>

let spoken: { language: Language; catalog: Catalog } = { language: 'zh-Hans', catalog: {} }

/** From now on the interface is in this language. To be called once, before anything is drawn. */
export function speak(language: Language, catalog: Catalog) {
  spoken = { language, catalog }
}

export const spokenLanguage = (): Language => spoken.language

/** The key of words in which values stand. */
export const keyOf = (strings: readonly string[]): string =>
  strings.reduce((key, text, index) => `${key}{${index - 1}}${text}`)

/**
 * Words that a table has: `said(NAMES[kind])`. What no catalog has is said as it is. Where another
 * language has other words for the same in another place, the place tells them apart: 论坛@heading.
 */
export const said = (words: string, place = ''): string =>
  spoken.catalog[`${words}@${place}`] ?? spoken.catalog[words] ?? words

/** The pieces of a phrase in their order: words, and numbers of values. */
export function piecesOfPhrase(
  strings: readonly string[],
  values: readonly unknown[],
): (string | { value: number })[] {
  const phrase = said(keyOf(strings))
  return phrase
    .split(/(\{\d+(?:\|[^{}|]*\|[^{}|]*)?\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, number, one, many] = /^\{(\d+)(?:\|([^{}|]*)\|([^{}|]*))?\}$/.exec(piece) ?? []
      if (number === undefined) return piece
      if (one === undefined || many === undefined) return { value: Number(number) }
      return String(values[Number(number)]) === '1' ? one : many
    })
}

/** say`共 ${count} 篇`: these words, in the reader's language. */
export const say = (strings: TemplateStringsArray, ...values: (string | number)[]): string =>
  piecesOfPhrase(strings, values)
    .map((piece) => (typeof piece === 'string' ? piece : String(values[piece.value] ?? '')))
    .join('')
