import { evidenceAt, sentencesOf } from './evidence.ts'
import type { Mention } from './people.ts'
import { plainScript } from './plain-script.ts'
import type { Article, Evidence, Paragraph, Person, PersonSlug } from './schema.ts'
import { statementsOf } from './statements.ts'

/** What somebody says in one paragraph. */
export type Speech = {
  person: PersonSlug
  name: string
  /** The sentence that says who speaks, then those that go on with it. */
  sentences: Evidence[]
}

/**
 * Who says what in an article: from the sentence that names the speaker to the next that names
 * another or turns away from speech, and never beyond the paragraph.
 */
export function speechesIn(article: Article, people: Person[]): Speech[] {
  const slugs = new Map(people.map(({ name, slug }) => [name, slug]))
  const mentions = mentionsOf(article, people)
  const speaking = new Set(statementsOf(mentions).map(({ mention }) => mention))
  return article.paragraphs.flatMap((paragraph) => {
    const own = mentions.filter((mention) => mention.paragraph === paragraph)
    return own.some((mention) => speaking.has(mention))
      ? speechesOf(article, paragraph, own, speaking, slugs)
      : []
  })
}

function speechesOf(
  article: Article,
  paragraph: Paragraph,
  mentions: Mention[],
  speaking: ReadonlySet<Mention>,
  slugs: ReadonlyMap<string, PersonSlug>,
): Speech[] {
  const speeches: Speech[] = []
  let current: Speech | null = null
  for (const { start, end, text } of sentencesOf(paragraph.text)) {
    const sentence = evidenceAt(article, paragraph, start, end)
    const here = mentions.filter((each) => each.start >= start && each.start < end)
    const names = speakersAmong(here, speaking, text, start)
    if (names.length === 0) {
      if (turnsAway(text, start, here)) current = null
      else if (!CREDIT.test(text)) current?.sentences.push(sentence)
    } else if (names.length === 1 && names[0] === current?.name) {
      current?.sentences.push(sentence)
    } else {
      const begun = names.flatMap((name): Speech[] => {
        const person = slugs.get(name)
        return person ? [{ person, name, sentences: [sentence] }] : []
      })
      speeches.push(...begun)
      // What follows a sentence of several speakers is nobody's for certain.
      current = begun.length === 1 ? (begun[0] ?? null) : null
    }
  }
  return speeches
}

/** Those who speak in a sentence, not those of whom a speaker speaks. */
function speakersAmong(
  mentions: Mention[],
  speaking: ReadonlySet<Mention>,
  text: string,
  start: number,
): string[] {
  const names: string[] = []
  let told = 0
  for (const { name, start: at } of mentions.filter((each) => speaking.has(each))) {
    if (SAYS.test(plainScript(text.slice(told, at - start))) && names.length > 0) continue
    if (ABOUT.test(plainScript(text.slice(at - start + name.length)))) continue
    if (!names.includes(name)) names.push(name)
    told = at - start + name.length
  }
  return names
}

/** 马兴瑞指出，要学透习近平总书记讲话: the second is spoken of. */
const SAYS = /(?:指出|表示|强调|认为|介绍|说)，[^；]*$/u
/** 习近平总书记重要讲话, 以习近平同志为核心 */
const ABOUT =
  /^(?:总书记|主席|总理|同志)?(?:的)?(?:关于|系列|重要|为核心|新时代|指示|思想|论述|讲话精神)/u

const CREDIT = /^\s*[（(][^）)]{1,40}[）)]\s*$/u
/** 据悉, 记者, 论坛上, 代表们提出: the paper speaks again, or others do. */
const TURNS =
  /^(?:据(?:悉|了解|统计|报道)|记者|会议(?:指出|强调|要求)|当[天日]|[^，。]{0,8}(?:论坛|会议|活动|现场|会)[上中]，|[^，。]{0,30}(?:同志|负责人|委员|代表|嘉宾|专家|学者|人员|大家)[^，。]{0,20}(?:提出|表示|参加|出席|围绕|认为|介绍|到场))/u
const OTHER_DEED = /^[^，。]{0,6}?(?:主持|出席|参加|宣布|揭牌|陪同|则)/u

const turnsAway = (text: string, start: number, mentions: Mention[]) =>
  TURNS.test(plainScript(text)) ||
  mentions.some((each) =>
    OTHER_DEED.test(plainScript(text.slice(each.start - start + each.name.length))),
  )

/** Where an article names the people of its edition, in its order, as the rules for speech read it. */
function mentionsOf(article: Article, people: Person[]): Mention[] {
  const paragraphs = new Map(article.paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  return people
    .flatMap(({ name, titles, evidence }) =>
      evidence.flatMap((each): Mention[] => {
        const paragraph = each.article === article.slug ? paragraphs.get(each.paragraph) : undefined
        const title = titles.find(({ evidence: { article: slug } }) => slug === article.slug)
        return paragraph
          ? [{ name, title: title?.title ?? null, article, paragraph, start: each.start }]
          : []
      }),
    )
    .sort((a, b) => a.start - b.start)
}

/**
 * Whether words look ahead: what is planned, expected, called for. A 将 that only turns an object
 * round (将数字财政列为重点) does not.
 */
export const looksAhead = (text: string): boolean => AHEAD.test(plainScript(text))

const AHEAD = new RegExp(
  [
    '(?<![即麻名大上少])将(?:会|在|于|与|以|要|再|给予|继续|坚持|进一步|全力|全面|努力|加快|加强|推动|推进|推出|发布|围绕|携手|深化|深入|持续|不断|建成|建设|启动|实现|达到|超过|突破|成为)(?![^，。]{0,24}(?:列为|列入|纳入))',
    '下一步|下一阶段|接下来|未来|今后|预计|计划|争取|力争|有望|期望|到20\\d\\d年|明年',
    '会(?:与|同|和)[^，。；]{1,20}(?:共同|一起|携手)',
    '(?:^|[，；：])[^，。；]{0,12}要(?:进一步|继续|加快|加强|深入|全面|抓好|坚决|认真|以)',
  ].join('|'),
  'u',
)
