import { leadOf } from './credits.ts'
import { plainScript, printedGroup } from './plain-script.ts'
import type { Article } from './schema.ts'

const DISPATCH = /^[^。]{0,40}?(?<!\d)(?<day>\d{1,2})日专?电(?:（[^（）]{0,60}）)?/u
/** 新华社|北京|11月26日电; 本报|江澄|3月5日电. */
const FROM =
  /^[【〔［[]?(?:本报|本社|新华社|[\p{Script=Han}]{2,6}[社报网])(?:记者)?(?<place>\p{Script=Han}{2,6}?)(?:\d{4}年)?\d{1,2}月\d{1,2}日专?电/du

/** The length of the line that dates a dispatch (新华社北京11月26日电（记者张三）); 0 for other texts. */
export const dispatchLength = (text: string): number =>
  DISPATCH.exec(plainScript(text))?.[0].length ?? 0

/** Where a dispatch was sent from, as printed. */
export function dispatchPlace(text: string): { words: string; start: number } | null {
  const found = FROM.exec(plainScript(text))
  return found && printedGroup(text, found, 'place')
}

/** True when the day that an article prints may not be its event's: a dispatch that names another. */
export function isDatedApart({ paragraphs }: Article): boolean {
  const text = leadOf(paragraphs)?.text.slice(0, LEAD) ?? ''
  const found = DISPATCH.exec(plainScript(text))
  if (!found) return false
  const told = plainScript(text.slice(found[0].length))
  return (
    /昨/u.test(told) ||
    [...told.matchAll(/(\d{1,2})日/gu)].some(([, day]) => day !== found.groups?.day)
  )
}

/** How far into a dispatch another day is looked for. */
const LEAD = 600
