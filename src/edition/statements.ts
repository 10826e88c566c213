import { sentenceAt } from './evidence.ts'
import type { Mention } from './people.ts'
import { plainTextOf } from './plain-script.ts'
import type { Article, Evidence, Paragraph, PersonSlug, Speaker } from './schema.ts'
import { SHARED_VERB, SPEECH_VERB } from './speech-verbs.ts'
import { talksIn } from './talks.ts'

/** A sentence in which somebody speaks: 表示, 分享了《…》, 作主题报告 … */
export type Statement = { mention: Mention; talk: string | null; evidence: Evidence }

const ASIDE = '(?:（[^）]{1,40}）)?'
/** What may follow a speaker's name up to the word that tells of the speech. */
const SPEAKS = new RegExp(
  `^${ASIDE}(?:(?:(?!主持|出席[^，。]{0,8}$)[^，。；：、“”《》]){0,16}?${SPEECH_VERB}|[^，。；：、“”《》]{0,8}?(?:[在以就]|围绕)(?:题为)?《|[^，。；：、“”《》]{0,8}?[以就]“[^”]{1,60}”为(?:主题|题)|的[^，。；：“”《》]{0,6}(?:演讲|发言|报告|题目|讲题|分享)|[^，。；：“”《》]{0,6}第.个(?:发言|登台|上台|登场))`,
  'u',
)
const SHARED = new RegExp(`^[^。；：“”《》]{0,24}?${SHARED_VERB}`, 'u')
/** A、B和C; 、, then the next one's title. */
const JOINS = /^(?:等)?(?:[、，]|以及|[和及与暨])/u
const OTHER_DEED = /出席|主持|参加|陪同|宣布|[。；：]|表示|指出|认为|介绍|[，][在由]/u
/** Talk among those present is no speech of the forum's. */
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
    if (!SPEAKS.test(rest)) continue
    speaking.add(mention)
    if (!SHARED.test(rest)) continue
    for (let at = index - 1, next = mention; at >= 0; at--) {
      const other = mentions[at]
      if (!other || !isListedBefore(plain, other, next)) break
      speaking.add(other)
      next = other
    }
  }
  const statements = mentions
    .filter((mention) => speaking.has(mention))
    .map((mention): Statement => ({ mention, talk: null, evidence: sentenceOf(mention) }))
  return withTalks(paragraph, statements)
}

const REACH = 160

const sentenceOf = ({ article, paragraph, start, name }: Mention) =>
  sentenceAt(article, paragraph, start + name.length - 1, start + name.length)

function isListedBefore(plain: string, other: Mention, next: Mention): boolean {
  const between = plain.slice(other.start + other.name.length, next.start)
  return between.length < 60 && JOINS.test(between) && !OTHER_DEED.test(between)
}

/** A title belongs to who speaks last before it; where nobody does, to the first in its sentence. */
function withTalks(paragraph: Paragraph, statements: Statement[]): Statement[] {
  if (statements.length === 0) return statements
  const talks = talksIn(paragraph)
  const titles = new Map<Statement, string>()
  for (const [index, { title, start }] of talks.entries()) {
    const before = statements.findLast(({ mention }) => mention.start < start)
    const together = before
      ? statements.filter(
          ({ evidence, mention }) =>
            evidence.start === before.evidence.start && mention.start < start,
        )
      : []
    const series = before
      ? talks.filter(
          (talk) => talk.start > before.mention.start && talk.start < before.evidence.end,
        )
      : []
    const shared =
      together.length > 1 &&
      together.length === series.length &&
      series[0] &&
      series[0].start > (together.at(-1)?.mention.start ?? 0)
    const owner = shared
      ? together[series.findIndex((talk) => talk === talks[index])]
      : (before ??
        statements.find(({ evidence }) => evidence.start <= start && start < evidence.end))
    if (owner && !titles.has(owner)) titles.set(owner, title)
  }
  return statements.map((statement) => ({ ...statement, talk: titles.get(statement) ?? null }))
}

/** Those who speak in the article that reports a forum, each once, with the first that they say. */
export function speakersIn(
  article: Article,
  statements: Statement[],
  personOf: (mention: Mention) => PersonSlug,
): Speaker[] {
  const here = statements
    .filter(({ mention }) => mention.article === article)
    .sort((a, b) => orderOf(a) - orderOf(b))
  const speakers = new Map<string, Speaker>()
  for (const { mention, talk, evidence } of here) {
    const known = speakers.get(mention.name)
    if (known?.talk || (known && !talk)) continue
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

const orderOf = ({ mention: { article, paragraph, start } }: Statement) =>
  article.paragraphs.indexOf(paragraph) * 1_000_000 + start
