import { evidenceAt, sentencesOf } from './evidence.ts'
import { plainScript, printedGroup } from './plain-script.ts'
import type { Article, Evidence, Paragraph } from './schema.ts'

/** A theme as printed, without its quotation marks, and the sentence that states it. */
export type StatedTheme = { theme: string; evidence: Evidence }

const TALK = '(?!，?(?:的|作|做|发表|进行|展开)?[^，。；“”]{0,8}(?:演讲|报告|发言|分享|授课|致辞))'
/** 以“…”为主题, 主题为“…”, 围绕“…”主题; a talk on a theme is none of the event's. */
const THEME = new RegExp(
  `以(?:围绕)?“(?<a>[^”]{1,80})”为(?:年度|活动|大会)?主题${TALK}|主题(?:定?为|是|聚焦|：)：?“(?<b>[^”]{1,80})”${TALK}|(?:围绕|聚焦|紧扣)“(?<c>[^”]{1,80})”(?:这一|的|这个)?主题${TALK}`,
  'du',
)
const WHOLE =
  /(?:[本此该][届次]?)?(?:论坛|大会|峰会|会议|活动|展览|展会|年会|博览会)[^，。；]{0,6}(?:主题|以|围绕|聚焦|紧扣)/u

/**
 * The theme of what an article tells of: any that its telling paragraph states, else one that another
 * paragraph states of the whole (本届峰会以“…”为主题).
 */
export function themeOf(article: Article, telling: Paragraph): StatedTheme | null {
  const own = themeIn(article, telling)
  if (own) return own
  for (const paragraph of article.paragraphs) {
    const found = paragraph === telling ? null : themeIn(article, paragraph)
    if (found && WHOLE.test(plainScript(found.evidence.quote))) return found
  }
  return null
}

function themeIn(article: Article, paragraph: Paragraph): StatedTheme | null {
  if (!/主[题題]/u.test(paragraph.text)) return null
  for (const { start, end, text } of sentencesOf(paragraph.text)) {
    const theme = themeOfWords(text)
    if (theme) return { theme, evidence: evidenceAt(article, paragraph, start, end) }
  }
  return null
}

/** The theme that a sentence states, as printed and without its quotation marks; null without one. */
export function themeOfWords(sentence: string): string | null {
  const match = THEME.exec(plainScript(sentence))
  if (!match) return null
  return (
    ['a', 'b', 'c'].map((group) => printedGroup(sentence, match, group)).find(Boolean)?.words ??
    null
  )
}
