import { sentenceAt } from './evidence.ts'
import type { Mention } from './people.ts'
import { plainTextOf } from './plain-script.ts'
import type { Evidence, Paragraph, PersonSlug, Speaker } from './schema.ts'
import { SHARED_VERB, SPEECH_VERB } from './speech-verbs.ts'
import { talksIn, type Talk } from './talks.ts'

/** A sentence in which somebody speaks: 表示, 分享了《…》, 作主题报告 … */
export type Statement = { mention: Mention; talk: string | null; evidence: Evidence }

const ASIDE = '(?:（[^）]{1,40}）)?'
/** What may follow a speaker's name up to the word that tells of the speech. */
const SPEAKS = new RegExp(
  `^${ASIDE}(?:：|《|(?:(?!主持|出席[^，。]{0,8}$)[^，。；：、“”《》]){0,16}?${SPEECH_VERB}|[^，。；：、“”《》]{0,8}?(?:(?:[在以就]|围绕|[作做]了?)(?:题为)?《|(?:在题为|[作做]了?)“)|[^，。；：、“”《》]{0,8}?[以就]“[^”]{1,60}”为(?:主题|题)|[^，。；：、“”《》]{0,14}：(?=“|\\P{Script=Latin}|$)|(?:则|还|也)?(?:结合|围绕|从|用|通过|借助|对比)[^，。；：]{1,20}，[^，。；：]{0,4}?${SPEECH_VERB}|的[^，。；：“”《》]{0,6}(?:演讲|发言|报告|题目|讲题|分享)|[^，。；：“”《》]{0,6}第.个(?:发言|登台|上台|登场))`,
  'u',
)
const SHARED = new RegExp(`^[^。；：“”《》]{0,24}?(?:${SHARED_VERB}|分别|先后|相继|依次)`, 'u')
/** A、B和C; 、, then the next one's title. */
const JOINS = /^(?:等)?(?:[、，]|以及|[和及与暨])/u
const OTHER_DEED = /出席|主持|参加|陪同|宣布|[。；：]|表示|指出|认为|介绍|[，][在由]/u
/** Talk among those present is no speech of the forum's. */
const ASKS = /^[^，。；：]{0,4}在(?:提问|互动|问答|圆桌|讨论)(?:环节|时段)/u
const ROUND = /(?:圆桌|互动|提问|问答|讨论|对话|交流)(?:环节|讨论|对话|交流|时段|时间|中)/u

/** What the people mentioned said, in the order of each paragraph. */
export function statementsOf(mentions: Mention[]): Statement[] {
  const byParagraph = new Map<Paragraph, Mention[]>()
  for (const mention of mentions) {
    const own = byParagraph.get(mention.paragraph)
    if (own) own.push(mention)
    else byParagraph.set(mention.paragraph, [mention])
  }
  return [...byParagraph].flatMap(([paragraph, own]) =>
    statementsIn(
      paragraph,
      own.sort((a, b) => a.start - b.start || b.name.length - a.name.length),
    ),
  )
}

function statementsIn(paragraph: Paragraph, mentions: Mention[]): Statement[] {
  const plain = plainTextOf(paragraph)
  const round = ROUND.exec(plain)?.index ?? Infinity
  const speaking = new Set<Mention>()
  for (const [index, mention] of mentions.entries()) {
    const end = mention.start + mention.name.length
    if (mention.start > round || /[向对给]$/u.test(plain.slice(mention.start - 1, mention.start)))
      continue
    const rest = plain.slice(end, Math.min(sentenceOf(mention).end, end + REACH))
    if (ASKS.test(rest)) continue
    if (!SPEAKS.test(rest) && !goesOnToSpeak(plain, mention, mentions[index + 1])) continue
    speaking.add(mention)
    if (!SHARED.test(rest)) continue
    for (let at = index - 1, next = mention; at >= 0; at--) {
      const other = mentions[at]
      if (!other || next.start - other.start > FAR) break
      if (!isListedBefore(plain, other, next)) continue
      speaking.add(other)
      next = other
    }
  }
  const statements = mentions
    .filter((mention) => speaking.has(mention))
    .map((mention): Statement => ({ mention, talk: null, evidence: sentenceOf(mention) }))
  return withTalks(paragraph, statements)
}

/** …的是张三。他在题为《…》…; 副教授李四关心的是人。她说: who was named last goes on to speak. */
function goesOnToSpeak(plain: string, mention: Mention, next: Mention | undefined): boolean {
  const { end } = sentenceOf(mention)
  if (next && next.start < end) return false
  const after = plain.slice(end, end + REACH)
  if (QUOTED_THEN_SAID.test(after)) return true
  return (after.startsWith('他') || after.startsWith('她')) && SPEAKS.test(after.slice(1))
}

/** “…”他说: what is quoted first is said by who was named last. */
const QUOTED_THEN_SAID = new RegExp(`^“[^“”]{1,120}”[他她][^，。；：“”]{0,6}?${SPEECH_VERB}`, 'u')

const REACH = 160
/** How far apart two people of one list can stand: a long title. */
const FAR = 60

const sentenceOf = ({ article, paragraph, start, name }: Mention) =>
  sentenceAt(article, paragraph, start + name.length - 1, start + name.length)

function isListedBefore(plain: string, other: Mention, next: Mention): boolean {
  const between = plain.slice(other.start + other.name.length, next.start)
  return JOINS.test(between) && !OTHER_DEED.test(between)
}

/**
 * A title belongs to who speaks last before it, or to whom 在《…》的演讲中 leads to. Of several titles each
 * belongs to one of as many speakers; where the numbers differ, who gave which is not known.
 */
function withTalks(paragraph: Paragraph, statements: Statement[]): Statement[] {
  if (statements.length === 0) return statements
  const titles = new Map<Statement, string>()
  const talks = talksIn(paragraph)
  for (const talk of talks) {
    const before = statements.findLast(({ mention }) => mention.start < talk.start)
    const owner = talk.ofSeveral
      ? ownerAmong(talks, talk, statements, before)
      : (before ?? statements.find((each) => leadsTo(plainTextOf(paragraph), talk, each)))
    if (owner && !titles.has(owner)) titles.set(owner, talk.title)
  }
  return statements.map((statement) => ({ ...statement, talk: titles.get(statement) ?? null }))
}

function ownerAmong(
  talks: Talk[],
  talk: Talk,
  statements: Statement[],
  before: Statement | undefined,
): Statement | undefined {
  if (!before) return undefined
  const { start, end } = before.evidence
  const speakers = statements.filter(
    ({ evidence, mention }) => evidence.start === start && mention.start < talk.start,
  )
  const titles = talks.filter((each) => each.ofSeveral && each.start >= start && each.start < end)
  return speakers.length === titles.length ? speakers[titles.indexOf(talk)] : undefined
}

const leadsTo = (plain: string, { title, start }: Talk, { mention, evidence }: Statement) =>
  evidence.start <= start &&
  mention.start > start &&
  /^[》”][^。；，]{0,14}[中里上]，/u.test(plain.slice(start + title.length, mention.start))

/** Where in an article a telling begins, and where the next does. */
export type Stretch = { from: number; to: number }

/** The place of an offset in its article, for comparing places of one article. */
export const orderIn = ({ id }: Paragraph, start: number) =>
  Number(id.slice(1)) * 10_000_000 + start

/** Those who speak in a stretch of the article that reports a forum, each once and in order. */
export function speakersIn(
  statements: Statement[],
  { from, to }: Stretch,
  personOf: (mention: Mention) => PersonSlug,
): Speaker[] {
  const here = statements
    .map((each) => ({ ...each, at: orderIn(each.mention.paragraph, each.mention.start) }))
    .filter(({ at }) => from <= at && at < to)
    .sort((a, b) => a.at - b.at)
  const speakers = new Map<string, Speaker>()
  for (const { mention, talk, evidence } of here) {
    const known = speakers.get(mention.name)
    if (known && (known.talk || !talk)) continue
    speakers.set(mention.name, {
      person: personOf(mention),
      name: mention.name,
      title: known?.title ?? mention.title,
      talk,
      topic: null,
      origin: 'rule',
      evidence: known?.evidence ?? evidence,
    })
  }
  return [...speakers.values()]
}
