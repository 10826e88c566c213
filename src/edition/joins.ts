import { endsWithCredit, isCreditLine } from './credits.ts'
import { isOutletLine } from './outlets.ts'

/**
 * True when a column's edge cut one paragraph into these two parts: the first does not end a
 * sentence, and the second does not begin something of its own.
 */
export function continues(first: string, second: string): boolean {
  const end = first.slice(-TAIL)
  if (ITEM.test(second) || isLabel(first) || isNotice(first) || isNotice(second)) return false
  if (endsSentence(end, second) || endsWithCredit(end)) return false
  if (STARTS_WITHIN.test(second)) return true
  if (isVerse(first, second)) return false
  // 《平凡的世界》|《白鹿原》 is a list; a sentence may break after a title as anywhere else.
  if (/[”’」』》〉"']$/u.test(end)) return hasMark(first) || !/^[“‘「『《〈"']/u.test(second)
  return true
}

/** True for a line that goes on below a picture, though the line above it ended a sentence. */
export const resumes = (first: string, second: string): boolean =>
  continues(first, second) ||
  !(
    ITEM.test(second) ||
    isLabel(first) ||
    isNotice(first) ||
    isNotice(second) ||
    (second.length <= SHORT && !hasMark(second))
  )

/** A line of its own, about the article and not in it. */
const isNotice = (text: string) => text.length <= TAIL && (isCreditLine(text) || isOutletLine(text))

/** As far back from a cut as any mark, closing bracket or credit that ends a paragraph can begin. */
const TAIL = 80

/** Marks that no paragraph begins with. */
const STARTS_WITHIN = /^[，、。；：！？”’」』）)》〉】]/u

const endsSentence = (end: string, second: string) =>
  /[。！？!?…；;：:][”’」』）)】》〉"']*$/u.test(end) ||
  /[。！？!?…；：][”’」』"']?\s*[（(][^（）()]*[）)]$/u.test(end) ||
  // A full stop of Latin text, but not the point of 3.|67.
  (/[.][”’）)"']*$/u.test(end) && !/^[\p{N}\p{Ll}]/u.test(second))

/** （一）, ①, 1., 一、, 第一条, ■: what opens an item of a list, or a crosshead. */
const ITEM =
  /^(?:[（(](?:[一二三四五六七八九十]{1,3}|\d{1,3})[）)]|\d{1,3}[)）]|[①-⑳⑴-⒇]|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十百零〇\d]{1,6}[编章节条](?=[\s　])|[■◆●▲▼★□◇○△▽☆•·▪▶►◎※❖]|[-*+]\s|——)/u

const SHORT = 24
const hasMark = (text: string) => /[，。；：！？、,;:!?]/u.test(text)

/** ■强化责任担当: an item without a sentence in it is a crosshead; no text goes on from it. */
const isLabel = (text: string) => {
  const words = text.replace(ITEM, '')
  return words !== text && words.length <= SHORT && !hasMark(words)
}

const VERSE_LINE = 16

/** 白日依山尽，|黄河入海流。 Two short lines of one length with a mark at each end. */
const isVerse = (first: string, second: string) =>
  first.length <= VERSE_LINE &&
  second.length <= VERSE_LINE &&
  /[，。；！？,;!?]$/u.test(first) &&
  /[，。；！？,;!?]$/u.test(second) &&
  hanIn(first) >= 4 &&
  hanIn(first) === hanIn(second)

const hanIn = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0
