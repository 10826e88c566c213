import { isCommonWord } from './common-words.ts'
import type { Article, Paragraph } from './schema.ts'
import { surnameLength } from './surnames.ts'

/** A person's name in the text, with the title printed before it. */
export type Mention = {
  name: string
  title: string | null
  article: Article
  paragraph: Paragraph
  /** Offset of the name. */
  start: number
}

/**
 * Finds the people whom an edition names with a title before the name (省长马兴瑞), the rest of a
 * list that such a title heads (领导林雄、邓海光), and where those names stand again on their own.
 * It does not guess at names that never follow a title.
 */
export function mentionsIn(articles: Article[]): Mention[] {
  const titled = articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) => titledNames(article, paragraph)),
  )
  const names = new Set(titled.map(({ name }) => name))
  const known = new Set(titled.map(keyOf))
  const bare = articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) => namesAnywhere(article, paragraph, names)),
  )
  return [...titled, ...bare.filter((each) => !known.has(keyOf(each)))]
}

const keyOf = ({ article, paragraph, start }: Mention) => `${article.slug} ${paragraph.id} ${start}`

const TITLE =
  /(?:[书書][记記]|主席|主任|[部司省市县縣区區厅廳局处處科校院会會社站团團董镇鎮乡鄉]长|[部司省市縣區廳局處科校院會社站團鎮鄉]長|校（院）长|院士|理事[长長]|董事[长長]|秘[书書][长長]|[总總](?:裁|[监監]|[经經]理|[编編][辑輯]|[统統]|理|[领領]事)|[经經]理|行[长長]|[馆館][长長]|[队隊][长長]|教授|研究[员員]|工程[师師]|特派[员員]|[专專]家|[领領][导導]|代表|委[员員]|常委|成[员員]|大使|[发發]言人)/gu

/** What may stand right after a name, longest first: the longest match tells where a name ends. */
const AFTER_NAME =
  /^(?:在会上|在會上|在开幕式|视频连线|作主题|作视频|作了|分享|表示|指出|强调|強調|认为|認為|介绍|介紹|提议|建议|提出|透露|坦言|通报|主持|出席|参加|參加|参观|讲话|致辞|致詞|发表|發表|宣布|宣读|远程|带队|率队|同时|随后|以及|点评|[说說]|[称稱]|在|等|[与與]|和|及|[还還]|就|[对對]|向|[则則]|[，、。；：）一二两三四五六七八九十]|$)/u

function titledNames(article: Article, paragraph: Paragraph): Mention[] {
  const { text } = paragraph
  const mentions: Mention[] = []
  for (const match of text.matchAll(TITLE)) {
    let start = match.index + match[0].length
    let name = nameAt(text, start)
    const title = name && titleBefore(text, start, mentions.at(-1))
    while (name && title) {
      mentions.push({ name, title, article, paragraph, start })
      start += name.length
      name = text[start] === '、' ? nameAt(text, ++start) : null
    }
  }
  return mentions
}

function nameAt(text: string, start: number): string | null {
  const around = text.slice(start, start + 16)
  const surname = surnameLength(around)
  if (surname === 0) return null
  const [best] = [surname + 2, surname + 1]
    .map((length) => around.slice(0, length))
    .filter((name) => /^\p{Script=Han}{2,4}$/u.test(name))
    .map((name) => ({ name, next: AFTER_NAME.exec(around.slice(name.length))?.[0] }))
    .filter(({ next }) => next !== undefined)
    .sort((a, b) => (b.next?.length ?? 0) - (a.next?.length ?? 0))
  return best && !isCommonWord(best.name) ? best.name : null
}

const LONGEST_TITLE = 100

/** The words before a name, back to the mark or the person before it. */
function titleBefore(text: string, end: number, previous: Mention | undefined): string {
  const person = previous && previous.start < end ? previous.start + previous.name.length : 0
  const from = Math.max(person, end - LONGEST_TITLE)
  const before = text.slice(from, end)
  const clause = before.slice(
    Math.max(...[...'，。；：“”！？'].map((mark) => before.lastIndexOf(mark))) + 1,
  )
  return clause
    .slice(clause.lastIndexOf('的') + 1)
    .replace(/^(?:、|以及|和|与|及|由|据|来自|其中|同时|会上|论坛上)+/u, '')
}

/** Every place where one of the names stands; the longest where one begins with another. */
function namesAnywhere(article: Article, paragraph: Paragraph, names: Set<string>): Mention[] {
  const { text } = paragraph
  const credit =
    text.length - (/[（(][^（）()]{0,60}[）)]$/u.exec(text.slice(-62))?.[0].length ?? 0)
  const found: Mention[] = []
  for (let start = 0; start < credit; start++) {
    const name = [4, 3, 2]
      .map((length) => text.slice(start, start + length))
      .find((words) => names.has(words))
    if (!name || start + name.length > credit) continue
    found.push({ name, title: null, article, paragraph, start })
    start += name.length - 1
  }
  return found
}
