import { leadOf } from './credits.ts'
import { dispatchPlace, isDatedApart } from './dispatch.ts'
import { kindOf } from './event-kind.ts'
import { sentenceAt } from './evidence.ts'
import { partName, type NamedForum, type Summit } from './forums.ts'
import type { LeadEvent } from './lead-event.ts'
import { plainScript, plainTextOf, printedGroup } from './plain-script.ts'
import type { Article, Event } from './schema.ts'

/** What an event is made from, before it has an id. */
export type Draft = Omit<Event, 'id' | 'partOf' | 'before' | 'after' | 'forum' | 'origin'> & {
  key: object
  partOf: object | null
  before: object[]
}

/** A draft for each thing that is held, in the order of the page. */
export function draftEvents(leads: Map<Article, LeadEvent | null>, summit: Summit): Draft[] {
  const forums = new Map(
    summit.named.flatMap((each) =>
      each.report?.lead ? [[each.report.article, each] as const] : [],
    ),
  )
  const drafts = [...leads].flatMap(([article, lead]) => {
    if (!lead) return []
    if (article === summit.article) return summitEvents(article, lead, summit.named)
    const forum = forums.get(article)
    if (!forum) return [draftOf(article, lead, kindOf(lead.name))]
    const name = summit.article && !forum.alone ? partName(lead.name) : lead.name
    return [
      {
        ...draftOf(article, { ...lead, name }, 'forum'),
        key: forum,
        partOf: forum.alone ? null : (summit.article ?? null),
      },
    ]
  })
  return withoutTwins([...drafts, ...sessionEvents(summit)])
}

/** Forums that an article tells of in passing, and no article on their own. */
const sessionEvents = ({ article: whole, named }: Summit): Draft[] =>
  named.flatMap((forum) => {
    const session = forum.report?.session
    if (!session) return []
    const { article, printed, theme, hosts, evidence } = session
    const draft = { ...partOf(article, forum, printed), kind: 'forum' as const, theme, hosts }
    return [{ ...draft, partOf: whole ?? null, evidence: [evidence] }]
  })

function summitEvents(article: Article, lead: LeadEvent, named: NamedForum[]): Draft[] {
  const opening = named.find(({ kind }) => kind === 'opening')
  const { name, opens } = summitName(lead.name)
  const told = { ...lead, name, opened: lead.opened || opens }
  const kind = kindOf(name) === 'exhibition' ? 'exhibition' : 'summit'
  return [
    draftOf(article, told, kind),
    ...(opening ? [openingOf(article, told, opening)] : []),
    ...sideEvents(article, opening),
  ]
}

/** 海洋大会开幕式 tells of 海洋大会, and that it opened. */
function summitName(printed: string): { name: string; opens: boolean } {
  const cut = /^.{4,}(?:峰会|大会|年会|博览会|论坛)(?=开幕(?:式|会|礼|典礼)$)/u.exec(
    plainScript(printed),
  )
  return { name: cut ? printed.slice(0, cut[0].length) : printed, opens: cut !== null }
}

const draftOf = (article: Article, lead: LeadEvent, kind: Event['kind']): Draft => ({
  key: article,
  name: lead.name,
  kind,
  date: isDatedApart(article) ? null : article.dateline.date,
  period: article.dateline.period,
  place: isSentFrom(article) ? null : article.dateline.place,
  venue: article.dateline.venue,
  theme: lead.theme,
  hosts: lead.hosts,
  organisers: lead.organisers,
  partOf: null,
  before: [],
  articles: [article.slug],
  basis: 'stated',
  evidence: lead.evidence,
})

/** A dispatch's place (新华社北京…电) is where it was sent from, whatever it tells of. */
const isSentFrom = ({ paragraphs, dateline: { place, venue } }: Article) =>
  place !== null && venue === null && dispatchPlace(leadOf(paragraphs)?.text ?? '')?.words === place

/** What the summit's article says of a part of it: that it was on the same day is an inference. */
const partOf = (
  article: Article,
  key: NamedForum | object,
  name: string,
): Omit<Draft, 'evidence'> => ({
  key,
  name,
  kind: 'ceremony',
  date: article.dateline.date,
  period: null,
  place: null,
  venue: null,
  theme: null,
  hosts: [],
  organisers: [],
  partOf: article,
  before: [],
  articles: [article.slug],
  basis: 'inferred',
})

/** Where a summit is said to have opened, its opening was; where it is held, it may have been elsewhere. */
function openingOf(article: Article, { opened }: LeadEvent, opening: NamedForum): Draft {
  const { period, place, venue } = article.dateline
  return {
    ...partOf(article, opening, opening.name),
    ...(opened ? { period, place, venue } : {}),
    evidence: opening.evidence,
  }
}

const EXHIBITION =
  '[^，。；、“”的]{2,40}?(?:展览会|博览会|展览|展示|展(?![开出示览])|(?:评鉴|推介|品鉴|洽谈|对接|发布)会)'
/** 开幕式前，与会嘉宾参观了…展: what the text puts before or after the opening. */
const VISITED = new RegExp(
  `开幕(?:式|会|礼)(?<order>前|后)，[^，。]{0,16}?(?:参观|观看|巡视)了?(?<name>${EXHIBITION})(?=[，。])`,
  'dgu',
)
const NAMED_BESIDE = `(?<name>${EXHIBITION}|[^，。；、“”的]{2,40}?(?:签约|启动|揭牌|发布|颁奖|授牌)(?:仪式|典礼))`
/** 同期举办…展: on the days of the summit. */
const BESIDE = new RegExp(
  `(?:(?:同期|同时|同场|期间|其间|还|，并)(?:还|将|同步)*(?:举办|举行|设有?)|另有|另设)(?:的|了)?(?:[^，。；]{0,60}?论坛(?:、|以及|[和及与]))?${NAMED_BESIDE}(?=[，。；、]|设展|展出|展示|吸引|共有|占地|面积)`,
  'dgu',
)
/** …展同期举行. */
const AT_ONCE = new RegExp(
  `(?:^|[，。；])(?<name>${EXHIBITION})(?:也|还|将)?(?:同期|同步|同时|同场)(?:举行|举办|开展|启幕|亮相|对公众开放|向公众开放|开放)`,
  'dgu',
)

/** The exhibitions that a summit's article names beside it. */
function sideEvents(article: Article, opening: NamedForum | undefined): Draft[] {
  return [VISITED, BESIDE, AT_ONCE].flatMap((form) =>
    article.paragraphs.flatMap((paragraph) =>
      [...plainTextOf(paragraph).matchAll(form)].flatMap((match) => {
        const named = printedGroup(paragraph.text, match, 'name')
        if (!named) return []
        const evidence = sentenceAt(article, paragraph, named.start, named.end)
        const draft = {
          ...partOf(article, evidence, named.words),
          kind: kindOf(named.words),
          evidence: [evidence],
        }
        if (form !== VISITED) return [draft]
        const before = match.groups?.order === '前' && opening ? [opening] : []
        return [{ ...draft, date: null, before, basis: 'stated' as const }]
      }),
    ),
  )
}

/** An exhibition that the summit's article names and another article reports is one event. */
function withoutTwins(drafts: Draft[]): Draft[] {
  const exhibitions = drafts.filter(({ kind }) => kind === 'exhibition')
  const seen = new Set<string>()
  return drafts.flatMap((draft) => {
    if (draft.kind !== 'exhibition') return [draft]
    // 参观了成果展: the one that is named in full.
    const named = exhibitions.filter(({ name }) => name.endsWith(draft.name))
    const name = named.length > 0 ? longestOf(named.map((each) => each.name)) : draft.name
    const side = exhibitions.find((each) => each.name === name && each.partOf !== null)
    const report = exhibitions.find((each) => each.name === name && each.partOf === null)
    if (seen.has(name)) return []
    if (draft.name !== name) return []
    seen.add(name)
    if (!side || !report) return [draft]
    return [
      {
        ...report,
        partOf: side.partOf,
        before: side.before,
        articles: [...new Set([...report.articles, ...side.articles])],
        evidence: [...report.evidence, ...side.evidence],
      },
    ]
  })
}

const longestOf = (names: string[]) =>
  names.reduce((longest, each) => (each.length > longest.length ? each : longest), '')
