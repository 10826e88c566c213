import type { NamedMention } from './gather-named.ts'
import { quotesIn, type Quoted } from './quotes.ts'
import type { Article } from './schema.ts'

/** Finds the set phrases in quotation marks; `taken` are names and themes that stand in marks too. */
export function phrasesIn(articles: Article[], taken: ReadonlySet<string>): NamedMention[] {
  return articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) =>
      setPhrasesIn(paragraph.text)
        .filter(({ text }) => !taken.has(text))
        .map(({ text, start }) => ({ name: text, article, paragraph, start })),
    ),
  )
}

const LONGEST = 20
/** How far around the marks it is told what stands in them. */
const NEAR = 24

function setPhrasesIn(text: string): Quoted[] {
  const quotes = quotesIn(text)
  const listed = forumsListed(text, quotes)
  return quotes.filter((quote) => {
    const words = quote.text
    if (words.length < 2 || words.length > LONGEST || SENTENCE.test(words)) return false
    const before = text.slice(Math.max(0, quote.start - 1 - NEAR), quote.start - 1)
    const after = text.slice(quote.end + 1, quote.end + 1 + NEAR)
    const isSpoken = /[：:]$/u.test(before) && words.length > SHORT
    return !isSpoken && !NOT_SET.test(words) && !isName(before, after) && !listed.has(quote)
  })
}

/** After a colon, more than this is what somebody says. */
const SHORT = 8

/** Speech, cut off or whole: it has the marks of a sentence, or goes on after them. */
const SENTENCE = /[。！？；!?]|…|^[，、]|[，：,—]$|，.{12}|.{12}，/u

/** Questions; plans and days that are told as dates; bare numbers. */
const NOT_SET =
  /[谁誰吗嗎]|怎么|怎麼|什么|什麼|^(?:十[一二三四五六]五|[五六七八]一|十一|[\d\p{P}\s]*)$|^\d+[个個家名位人次元]/u

const EVENT =
  '(?:论坛|論壇|峰会|峰會|大会|大會|年会|年會|协商会|研讨会|研討會|座谈会|座談會|推介会|发布会|音乐会|音樂會|晚会|讲座|講座|沙龙|沙龍|展览|展覽|大赛|大賽|比赛|比賽|(?<![开開发發扩擴拓施进進])展(?![示现現開开望])|节(?![约目])|仪式|儀式)'
const THEME_BEFORE = /(?:主[题題]|[题題]目|[题題])(?:[为為是]|：)?$/u
const NAME_AFTER = new RegExp(
  `^(?:[为為](?:主|演讲)?[题題]|\\p{Script=Han}{0,4}?${EVENT}|[号號](?![召码]))`,
  'u',
)
const NAME_BEFORE = /(?:组织|組織|社团|社團|乐队|樂隊|剧团|劇團|公司|书店|餐厅|茶楼|轮船|货轮)$/u

const isName = (before: string, after: string) =>
  THEME_BEFORE.test(before) || NAME_AFTER.test(after) || NAME_BEFORE.test(before)

/** “港口数据”“绿色航运”及“船员福祉” of a conference's forums: names, not phrases. */
function forumsListed(text: string, quotes: Quoted[]): Set<Quoted> {
  const listed = new Set<Quoted>()
  let run: Quoted[] = []
  for (const [index, quote] of quotes.entries()) {
    run.push(quote)
    const next = quotes[index + 1]
    const between = next && text.slice(quote.end + 1, next.start - 1)
    if (between !== undefined && between.length <= 3 && /^(?:[、和及與与]|以及)?$/u.test(between))
      continue
    const first = run[0]
    const before = first ? text.slice(Math.max(0, first.start - 1 - NEAR), first.start - 1) : ''
    if (
      run.length > 1 &&
      (FORUMS_BEFORE.test(before) ||
        FORUMS_AFTER.test(text.slice(quote.end + 1, quote.end + 1 + NEAR)))
    )
      for (const each of run) listed.add(each)
    run = []
  }
  return listed
}

const FORUMS_BEFORE = /(?:论坛|論壇)[^。！？]{0,12}$/u
const FORUMS_AFTER =
  /^等?[\d一二三四五六七八九十两]{0,3}[个個大场場]?(?:专题|專題|平行|主题|主題|分)*(?:论坛|論壇|领域|領域)/u
