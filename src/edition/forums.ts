import { kindOf } from './event-kind.ts'
import { sentenceAt } from './evidence.ts'
import { listedForums } from './forum-lists.ts'
import { hostsIn } from './hosts.ts'
import type { LeadEvent } from './lead-event.ts'
import { plainScript, plainTextOf, printedGroup } from './plain-script.ts'
import type { Article, Evidence, Forum } from './schema.ts'
import { orderIn } from './statements.ts'
import { themeOfWords } from './themes.ts'

/** A forum as the text names it, before its slug, speakers and event are known. */
export type NamedForum = {
  name: string
  kind: Forum['kind']
  /** Where it is reported; null when only announced. */
  report: Report | null
  /** True for a forum that is part of no summit. */
  alone: boolean
  mentionedIn: Evidence[]
  evidence: Evidence[]
}

/** The article that reports a forum: as what it tells of (`lead`), or in a session within it. */
export type Report = { article: Article; lead: LeadEvent | null; session: Session | null }

/**
 * 在随后举行的主论坛上，… or …分论坛由 A 主办: where an article turns to a forum, the words that name it,
 * and what that sentence says of it.
 */
export type Session = {
  article: Article
  forum: string
  printed: string
  at: number
  theme: string | null
  hosts: string[]
  evidence: Evidence
}

/** A summit that an edition reports, with its forums; no article of its own when only those are told of. */
export type Summit = { article: Article | undefined; named: NamedForum[]; sessions: Session[] }

const OPENING = /开幕(?:式|会|礼|典礼|大会)/u
const PLENARY = '(?:高峰论坛|主论坛|主旨论坛|主旨大会|主题大会|全体大会|全体会议)'
/** 首个数字政府领域的高峰论坛 says what the summit is. */
const PLENARY_NAMED =
  /(?:主论坛|主旨论坛|主旨大会|全体大会|(?<=[设除])全体会议|(?<!(?<!举行|召开|举办)的|[个届次])高峰论坛)/u
const IS_PLENARY = new RegExp(`${PLENARY}$`, 'u')
const IS_PART = /(?:分论坛|平行论坛|专题论坛|主题论坛|分会场|(?:平行|专题)讨论|专题环节)$/u
/** A part of a summit even where no article tells of the summit itself. */
const PART_OF_SOME = /(?:分论坛|平行论坛|平行讨论|.主论坛)$/u
/** 第三届海洋大会 of 第三届海洋大会主论坛. */
const SUMMIT_BEFORE =
  /^(?:.{2,}?(?:峰会|大会|年会|博览会|论坛|交易会|洽谈会|活动周|[^一本]周|节)|(?:[本该此]届)?(?:峰会|大会|年会|博览会|交易会|论坛))(?=.{3,}$)/u

/** The name of a part without the summit's before it: 海洋大会主论坛 → 主论坛. */
export function partName(printed: string): string {
  const plain = plainScript(printed)
  if (!IS_PLENARY.test(plain) && !IS_PART.test(plain)) return printed
  const rest = plain.replace(SUMMIT_BEFORE, '')
  return /^[·—\s]*(?:(?:专题|主题|平行|分)论坛)$/u.test(rest)
    ? printed
    : printed.slice(plain.length - rest.length)
}

/** 智慧城市建设专题论坛, “智慧城市建设”分论坛 → 智慧城市建设. */
const topicOf = (name: string) =>
  plainScript(partName(name))
    .replace(/[“”‘’\s]/gu, '')
    .replace(SUFFIX, '')
const SUFFIX = /(?:(?:专题|主题|平行|圆桌|分)*(?:论坛|会场|对话会?|会议|圆桌会?|讨论|环节)|圆桌)$/u

/**
 * The summit of an edition: the first article whose event announces forums, or whose forums other
 * articles report; or what an article announces that is still to come. Without any forum there is none.
 */
export function summitOf(leads: Map<Article, LeadEvent | null>): Summit {
  const told = [...leads].flatMap(([article, lead]) => (lead ? [{ article, lead }] : []))
  const whole = told.filter(({ lead }) => !isPart(lead.name))
  const parts = told.filter(({ lead }) => isPart(lead.name))
  const listed = whole.map((each) => ({ ...each, list: listedForums(each.article) }))
  const summit =
    listed.find(({ list }) => list.length > 1) ??
    (parts.length > 0
      ? listed.find(({ lead }) =>
          /(?:峰会|大会|年会|博览会|论坛|周|节)$/u.test(plainScript(lead.name)),
        )
      : undefined)
  const others = told.filter(({ article }) => article !== summit?.article)
  const umbrella = summit ?? comingIn(leads)
  const list = umbrella?.list ?? []
  const whose = umbrella ?? parts.find(({ lead }) => PART_OF_SOME.test(plainScript(lead.name)))
  const ofSummit = whose
    ? [
        ...openingIn(umbrella?.article, summit ?? null),
        ...plenaryIn(umbrella?.article, others),
        ...parallelsIn(list, others),
      ]
    : []
  const articles = [...leads.keys()]
  const ofSome = [...ofSummit, ...aloneAmong(others, ofSummit)]
  const named = [...ofSome, ...inTurn(articles, ofSome, whose !== undefined)]
  const sessions = sessionsIn(articles, named)
  const mentions = mentionsIn(articles, named)
  const firstOf = new Map(sessions.toReversed().map((each) => [each.forum, each]))
  return {
    article: summit?.article,
    sessions,
    named: named.map((each) => {
      const session = each.report ? undefined : firstOf.get(each.name)
      const told = session
        ? {
            ...each,
            report: { article: session.article, lead: null, session },
            evidence: [session.evidence],
          }
        : each
      return { ...told, mentionedIn: apartFrom(told, mentions.get(plainScript(told.name)) ?? []) }
    }),
  }
}

const TURNS_TO =
  '(?:的?现场|会?上|中)(?=[，。\\p{Script=Han}])|(?=由[^，。；]{2,60}(?:主办|承办|协办|举办)|的?主题(?:是|为)“|以(?:围绕)?“)|(?<=[后即着](?:举行|召开|举办)了?(?:主论坛|高峰论坛))(?=[，。])'
const SESSION = new RegExp(
  `(?:^|[，。；！？”])(?:在|开幕式后|其后|随后|随即|接着|当天|下午|上午|晚上|当日|次日|的|同日|举行|召开|举办|了)*(?<name>[^，。；：、“”在的]{0,30}?论坛|“[^”]{2,30}”\\p{Script=Han}{0,4}论坛)(?:${TURNS_TO})`,
  'dgu',
)
const COUNTED_ONLY = /^(?:[\d一二两三四五六七八九十多数各]{1,3}[个场]|[本该此各]|其他|首)/u

/**
 * Forums that an article tells of one after another, and no list names (智能汽车分论坛的主题是…): of a
 * summit, or where it tells of several.
 */
function inTurn(articles: Article[], known: NamedForum[], ofSummit: boolean): NamedForum[] {
  const topics = new Set(known.map(({ name }) => topicOf(`${name}论坛`)))
  return articles.flatMap((article) => {
    const found = article.paragraphs.flatMap((paragraph) =>
      [...plainTextOf(paragraph).matchAll(SESSION)].flatMap((match) => {
        const words = printedGroup(paragraph.text, match, 'name')
        const name = words && topicPrinted(words.words)
        if (!words || !name || name === partName(words.words)) return []
        const plain = plainScript(words.words)
        if (!PART_OF_SOME.test(plain) || IS_PLENARY.test(plain) || COUNTED_ONLY.test(plain))
          return []
        if (!isFirst(topics, topicOf(plain))) return []
        return [
          forum(name, 'parallel', null, [sentenceAt(article, paragraph, words.start, words.end)]),
        ]
      }),
    )
    return ofSummit || found.length > 1 ? found : []
  })
}

/** Where articles turn to a forum that is known by name. */
function sessionsIn(articles: Article[], named: NamedForum[]): Session[] {
  const parallel = new Map(
    named.flatMap(({ name, kind }) =>
      kind === 'parallel' ? [[topicOf(`${name}论坛`), name] as const] : [],
    ),
  )
  const plenary = named.find(({ kind }) => kind === 'plenary')?.name
  if (named.length === 0) return []
  return articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) =>
      [...plainTextOf(paragraph).matchAll(SESSION)].flatMap((match) => {
        const words = printedGroup(paragraph.text, match, 'name')
        if (!words) return []
        const isPlenary = IS_PLENARY.test(plainScript(words.words))
        const forumName = isPlenary ? plenary : parallel.get(topicOf(words.words))
        if (!forumName) return []
        const evidence = sentenceAt(article, paragraph, words.start, words.end)
        return [
          {
            article,
            forum: forumName,
            printed: isPlenary ? forumName : words.words,
            at: orderIn(paragraph, words.start),
            theme: themeOfWords(evidence.quote),
            hosts: hostsIn(evidence.quote).hosts,
            evidence,
          },
        ]
      }),
    ),
  )
}

type Told = { article: Article; lead: LeadEvent }

const isPart = (name: string) =>
  IS_PART.test(plainScript(name)) || IS_PLENARY.test(plainScript(partName(name)))

/** Forums that articles report and no summit holds, under their whole names; each once. */
function aloneAmong(told: Told[], known: NamedForum[]): NamedForum[] {
  const reported = new Set(known.flatMap(({ report }) => report?.article ?? []))
  const topics = new Set(known.map(({ name }) => topicOf(`${name}论坛`)))
  return told
    .filter(({ article, lead }) => {
      if (reported.has(article) || kindOf(lead.name) !== 'forum') return false
      return isFirst(topics, topicOf(lead.name))
    })
    .map((each) => ({
      ...forum(each.lead.name, 'parallel', each, each.lead.evidence),
      alone: true,
    }))
}

/** A forum that two articles report is one forum, and stands under the first. */
function isFirst(topics: Set<string>, topic: string): boolean {
  const first = !topics.has(topic)
  topics.add(topic)
  return first
}

const forum = (
  name: string,
  kind: Forum['kind'],
  told: Told | null,
  evidence: Evidence[],
): NamedForum => ({
  name,
  kind,
  report: told && { ...told, session: null },
  alone: false,
  mentionedIn: [],
  evidence,
})

/** An article that announces forums of a summit that is still to come: it tells of no event. */
function comingIn(leads: Map<Article, LeadEvent | null>) {
  return [...leads]
    .filter(([, lead]) => lead === null)
    .map(([article]) => ({ article, list: listedForums(article) }))
    .find(({ list }) => list.length > 1)
}

function openingIn(article: Article | undefined, report: Told | null): NamedForum[] {
  const found = article && find(article, OPENING)
  return found ? [forum(found.words, 'opening', report, [found.evidence])] : []
}

function plenaryIn(article: Article | undefined, others: Told[]): NamedForum[] {
  const report = others.find(({ lead }) => IS_PLENARY.test(plainScript(partName(lead.name))))
  if (report) return [forum(partName(report.lead.name), 'plenary', report, report.lead.evidence)]
  const found = article && find(article, PLENARY_NAMED)
  return found ? [forum(found.words, 'plenary', null, [found.evidence])] : []
}

/** Forums of a list, then those that an article reports though no list names them. */
function parallelsIn(list: { name: string; evidence: Evidence }[], told: Told[]): NamedForum[] {
  const byTopic = new Map(
    told
      .filter(({ lead }) => isForum(lead.name))
      .toReversed()
      .map((each) => [topicOf(each.lead.name), each]),
  )
  const listed = list
    .filter(({ name }) => !OPENING.test(plainScript(name)) && !IS_PLENARY.test(plainScript(name)))
    .map(({ name, evidence }) => {
      const report =
        byTopic.get(topicOf(`${name}论坛`)) ?? told.find(({ article }) => headedBy(article, name))
      return forum(name, 'parallel', report ?? null, report?.lead.evidence ?? [evidence])
    })
  const known = new Set(listed.flatMap(({ report }) => report?.article ?? []))
  const topics = new Set(listed.map(({ name }) => topicOf(`${name}论坛`)))
  const unlisted = told.filter(({ article, lead }) => {
    if (known.has(article) || !IS_PART.test(plainScript(lead.name))) return false
    return isFirst(topics, topicOf(lead.name))
  })
  return [
    ...listed,
    ...unlisted.map((report) =>
      forum(topicPrinted(report.lead.name), 'parallel', report, report.lead.evidence),
    ),
  ]
}

const isForum = (name: string) =>
  /(?:论坛|会场|对话会?|圆桌会?议?|研讨会|沙龙|会议|讨论|环节)$/u.test(plainScript(name))

function topicPrinted(name: string): string {
  const part = partName(name)
  const length = plainScript(part).replace(SUFFIX, '').length
  const topic = part.slice(0, length).replace(/^[“「]|[”」]$/gu, '')
  // 分论坛 alone is called by nothing else.
  return topic || part
}

/** A kicker, section or subhead that names the forum: 港口数据平行论坛. */
const headedBy = ({ kicker, subheads }: Article, name: string) =>
  [kicker, ...subheads].some(
    (heading) =>
      heading !== null &&
      plainScript(heading)
        .replace(/[“”]/gu, '')
        .match(/^.*?论坛/u)?.[0]
        .replace(SUFFIX, '') === topicOf(name),
  )

const NAMED = /“(?<quoted>[^“”]{1,40})”|(?:专题)?论坛/gu
const LONGEST_NAME = 24

/** Where articles name each of some parallel forums: in quotes, or as its 论坛. */
function mentionsIn(articles: Article[], named: NamedForum[]): Map<string, Evidence[]> {
  const mentions = new Map<string, Evidence[]>(
    named.filter(({ kind }) => kind === 'parallel').map(({ name }) => [plainScript(name), []]),
  )
  if (mentions.size === 0) return mentions
  for (const article of articles) {
    for (const paragraph of article.paragraphs) {
      const plain = plainTextOf(paragraph)
      const seen = new Set<string>()
      for (const { 0: words, index, groups } of plain.matchAll(NAMED)) {
        const end = index + words.length
        const from = Math.max(0, index - LONGEST_NAME)
        const name =
          groups?.quoted ??
          Array.from({ length: index - from }, (_, at) => plain.slice(from + at, index)).find(
            (each) => mentions.has(each),
          )
        if (name === undefined || seen.has(name)) continue
        seen.add(name)
        mentions.get(name)?.push(sentenceAt(article, paragraph, index, end))
      }
    }
  }
  return mentions
}

/** What is said of a forum elsewhere than in its own report. */
const apartFrom = ({ report, evidence }: NamedForum, mentions: Evidence[]): Evidence[] =>
  mentions.filter(
    (each) =>
      each.article !== report?.article.slug && !evidence.some((own) => sameEvidence(own, each)),
  )

const sameEvidence = (a: Evidence, b: Evidence) =>
  a.article === b.article && a.paragraph === b.paragraph && a.start === b.start && a.end === b.end

function find(article: Article, pattern: RegExp) {
  for (const paragraph of article.paragraphs) {
    const match = pattern.exec(plainTextOf(paragraph))
    if (!match) continue
    const [start, end] = [match.index, match.index + match[0].length]
    return {
      words: paragraph.text.slice(start, end),
      evidence: sentenceAt(article, paragraph, start, end),
    }
  }
  return null
}
