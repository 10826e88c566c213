import { isCommonWord } from './common-words.ts'
import type { Mention } from './people.ts'
import { plainTextOf } from './plain-script.ts'
import type { Article, Paragraph } from './schema.ts'
import { SPEECH_VERB } from './speech-verbs.ts'
import { surnameLength } from './surnames.ts'

const OCCASION = /论坛|峰会|大会|研讨会|致辞|演讲|报告会/u
const TITLED =
  '(?<=[长家授员师任席者人理裁监士事生管伴]|(?<!上)官|书记|代表|教练|总编|领导|CEO|CTO|COO)'
const ADVERB = '(?:则|也|还|就|随后|当场|首先|率先|最后|现场|特别|通过视频|视频)*'
const SPEAKS = `${ADVERB}(?:${SPEECH_VERB}|[在以围绕就](?:题为)?[《“]|在(?:主旨|主题|致辞|会上|论坛|开幕|大会|演讲|发言|报告)|[作做](?:了|题|主|特|专|报|视|交|发)|第.个|从[^，。]{2,10}角度|代表(?!团)[^，。]{2,16}(?:致|发|欢)|的(?:主旨|主题)?(?:演讲|发言|报告|题目|讲题|分享))`
const HAN = new RegExp(`${TITLED}(?=(?<name>\\p{Script=Han}{2,4}?)${SPEAKS})`, 'gu')
const SENTENCE = new RegExp(`(?:^|[。！？”])(?=(?<name>\\p{Script=Han}{2,4}?)${SPEAKS})`, 'gu')
const LATIN = new RegExp(
  `(?<=\\p{Script=Han}|\\p{Script=Han}\\s)(?=(?<name>\\p{Lu}[\\p{Script=Latin}.'’-]*(?: (?:\\p{Lu}[\\p{Script=Latin}.'’-]*|de|van|der|den|von|bin|al|la|di|del|dos)){1,4})\\s?${SPEAKS})`,
  'gu',
)
const LAST_CREDIT = /[（(][^（）()]{0,60}[）)]$/u

/**
 * Names that stand between a title and a word of speaking (教授乌兰琪分享了…), with every place of theirs
 * in the article; those of `known` mentions are left out.
 */
export function speakerNamesIn(articles: Article[], known: Mention[]): Mention[] {
  const taken = new Set(known.map(keyOf))
  const knownNames = new Map<Article, Set<string>>()
  for (const { article, name } of known) {
    const names = knownNames.get(article)
    if (names) names.add(name)
    else knownNames.set(article, new Set([name]))
  }
  return articles.flatMap((article) => {
    if (!article.paragraphs.some((paragraph) => OCCASION.test(plainTextOf(paragraph)))) return []
    const own = knownNames.get(article) ?? new Set<string>()
    const names = new Set(
      article.paragraphs.flatMap((paragraph) => namesOf(article, paragraph, own)),
    )
    return [...names]
      .flatMap((name) => placesOf(name, article))
      .filter((each) => !taken.has(keyOf(each)))
  })
}

const keyOf = ({ article, paragraph, start }: Mention) => `${article.slug} ${paragraph.id} ${start}`

function namesOf(article: Article, paragraph: Paragraph, known: Set<string>): string[] {
  const plain = plainTextOf(paragraph)
  const printed = ({ index, groups }: RegExpExecArray, from = 0) => {
    const start = index + from
    return paragraph.text.slice(start, start + (groups?.name?.length ?? 0))
  }
  const titled = [...plain.matchAll(HAN)].filter(
    ({ groups: { name = '' } = {} }) => isName(name) && !isCommonWord(name),
  )
  const opening = [...plain.matchAll(SENTENCE)]
    .filter(({ groups }) => isName(groups?.name ?? ''))
    .map((match) => printed(match, match[0].length))
    .filter((name) => standsTitled(name, article))
  const latin = [...plain.matchAll(LATIN)].map((match) => printed(match))
  return [...titled.map((match) => printed(match)), ...opening, ...latin].filter(
    (name) => ![...known].some((each) => each.includes(name) || name.includes(each)),
  )
}

/** Two characters of a word such as 专家团队 or 会长单位 are no name: a name begins with a surname. */
const isName = (name: string) =>
  name.length > surnameLength(name) &&
  surnameLength(name) > 0 &&
  !/[们队会方者部位家组等则也还就的在]$/u.test(name)

const standsTitled = (name: string, { paragraphs }: Article) =>
  paragraphs.some(({ text }) => {
    const at = text.indexOf(name)
    return at > 0 && new RegExp(`${TITLED}$`, 'u').test(text.slice(Math.max(0, at - 3), at))
  })

function placesOf(name: string, article: Article): Mention[] {
  return article.paragraphs.flatMap((paragraph) => {
    const { text } = paragraph
    const credit = LAST_CREDIT.exec(text.slice(-62))?.[0].length ?? 0
    const mentions: Mention[] = []
    let start = text.indexOf(name)
    while (start >= 0 && start < text.length - credit) {
      mentions.push({ name, title: titleBefore(text, start), article, paragraph, start })
      start = text.indexOf(name, start + name.length)
    }
    return mentions
  })
}

const LONGEST_TITLE = 60

/** The words before a name back to a mark, when they end as a title does; null for others. */
function titleBefore(text: string, end: number): string | null {
  const before = text.slice(Math.max(0, end - LONGEST_TITLE), end)
  const clause = before.slice(
    Math.max(...[...'，。；：“”！？、'].map((mark) => before.lastIndexOf(mark))) + 1,
  )
  const title = clause.replace(/^(?:以及|和|与|及|由|来自|其中|同时)+/u, '').trim()
  return title.length > 1 && new RegExp(`${TITLED}$`, 'u').test(title) ? title : null
}
