import { fold, type Range } from './fold.ts'
import type { SearchField } from './query.ts'

export type Token = { at: Range } & (
  | { kind: 'word'; text: string; phrase: boolean }
  | { kind: 'field'; field: SearchField }
  /** At most so many characters between the words before and behind. */
  | { kind: 'near'; within: number }
  | { kind: 'or' }
  | { kind: 'minus' }
)

/** The names of fields, folded: 標題 and Ｔｉｔｌｅ are among them. */
const FIELDS = new Map<string, SearchField>([
  ['标题', 'title'],
  ['title', 'title'],
  ['作者', 'author'],
  ['记者', 'author'],
  ['author', 'author'],
  ['栏目', 'section'],
  ['section', 'section'],
  ['正文', 'body'],
  ['body', 'body'],
  ['论坛', 'forum'],
  ['forum', 'forum'],
  ['人物', 'person'],
  ['person', 'person'],
])

/** What 近/ means while its number is not typed. */
const NEAR_BY = 10

// A Chinese input method turns quotes as it likes, so any double quote closes any other.
const DOUBLE_QUOTES = '"“”„‟＂'
const CLOSING = new Map([
  ...[...DOUBLE_QUOTES].map((quote): [string, string] => [quote, DOUBLE_QUOTES]),
  ['「', '」'],
  ['『', '』'],
])

const BLANKS = /\s+/y
const FIELD = /([^\s:：|｜]{1,9})[:：]/y
const NEAR = /(?:近|near)[/／](?:([\d０-９]{1,3})|(?=\s|$))/iuy
const NEAR_WITHIN_WORD = /(?:近|near)[/／][\d０-９]/iu
const OR = /OR(?=\s|$)|[|｜]{1,2}/y
const MINUS = /(?<=^|\s)[-－]/y
const MORE_BEHIND_BLANKS = /\s+\S/y
const WORD = new RegExp(`[^\\s|｜${[...CLOSING.keys()].join('')}]+`, 'y')

/**
 * Cuts a query into words, phrases and operators; whatever is no operator is part of a word. A
 * minus within a word is part of it (COVID-19), and one before a blank is nothing. A quote left
 * open runs to the end.
 */
export function* readTokens(text: string): Generator<Token> {
  let at = 0
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at += found[0].length
    return found
  }
  while (at < text.length) {
    if (take(BLANKS)) continue
    const start = at
    const closing = CLOSING.get(text[at] ?? '')
    const name = fieldAt(text, at)
    if (closing !== undefined) {
      const end = endOfPhrase(text, at + 1, closing)
      at = Math.min(end + 1, text.length)
      yield {
        kind: 'word',
        text: text.slice(start + 1, end),
        phrase: true,
        at: { start, end: at },
      }
    } else if (take(MINUS)) {
      if (!peek(MORE_BEHIND_BLANKS, text, at)) yield { kind: 'minus', at: { start, end: at } }
    } else if (take(OR)) {
      yield { kind: 'or', at: { start, end: at } }
    } else if (name) {
      take(FIELD)
      yield { kind: 'field', field: name, at: { start, end: at } }
    } else {
      const near = take(NEAR)
      const word = near ? null : take(WORD)
      if (near) {
        const within = near[1] === undefined ? NEAR_BY : Number(near[1].normalize('NFKC'))
        yield { kind: 'near', within, at: { start, end: at } }
      } else if (word) {
        // 甲近/5乙: somebody saves the blanks.
        const glued = word[0].search(NEAR_WITHIN_WORD)
        if (glued > 0) at = start + glued
        yield {
          kind: 'word',
          text: text.slice(start, at),
          phrase: false,
          at: { start, end: at },
        }
      }
    }
  }
}

function fieldAt(text: string, at: number): SearchField | undefined {
  const name = peek(FIELD, text, at)?.[1]
  return name === undefined ? undefined : FIELDS.get(fold(name).text)
}

function peek(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function endOfPhrase(text: string, from: number, closing: string): number {
  for (let at = from; at < text.length; at++) if (closing.includes(text[at] ?? '')) return at
  return text.length
}
