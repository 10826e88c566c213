import { sentenceAt } from './evidence.ts'
import type { NamedForum } from './forums.ts'
import { isDatedApart, statedTheme, type LeadEvent } from './lead-event.ts'
import type { Article, Event } from './schema.ts'

/** What an event is made from, before it has an id. */
export type Draft = Omit<Event, 'id' | 'partOf' | 'before' | 'after' | 'forum' | 'origin'> & {
  key: object
  partOf: object | null
  before: object[]
}

/** A draft for each thing that is held, in the order of the page. */
export function draftEvents(
  leads: Map<Article, LeadEvent | null>,
  summit: Article | undefined,
  named: NamedForum[],
): Draft[] {
  return [...leads].flatMap(([article, lead]) => {
    if (!lead) return []
    if (article !== summit) {
      const forum = named.find(({ report }) => report?.article === article)
      const draft = draftOf(article, lead, forum ? 'forum' : kindOf(lead.name))
      return [{ ...draft, key: forum ?? article, partOf: forum && summit ? summit : null }]
    }
    const theme = statedTheme(article, /(?:本届|本次)?(?:峰会|大会|论坛|会议)以/u)
    const whole = draftOf(article, lead, 'summit')
    const opening = named.find(({ kind }) => kind === 'opening')
    return [
      {
        ...whole,
        key: article,
        theme: theme?.theme ?? lead.theme,
        evidence: theme ? [...lead.evidence, theme.evidence] : lead.evidence,
      },
      ...(opening ? [openingOf(article, opening)] : []),
      ...(opening ? sideEvents(article, opening) : []),
    ]
  })
}

const kindOf = (name: string): Event['kind'] => {
  if (/(?:展|展览|展覽|博览会|展览会|展會|展会)$/u.test(name)) return 'exhibition'
  return /(?:仪式|儀式|典礼|典禮)$/u.test(name) ? 'ceremony' : 'meeting'
}

const draftOf = (article: Article, lead: LeadEvent, kind: Event['kind']): Draft => ({
  key: article,
  name: lead.name,
  kind,
  date: isDatedApart(article) ? null : article.dateline.date,
  period: article.dateline.period,
  place: article.dateline.place,
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

/** The opening is told of in the report of a day; that it was on that day is an inference. */
const openingOf = (article: Article, opening: NamedForum): Draft => ({
  key: opening,
  name: opening.name,
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
  evidence: opening.evidence,
})

const SIDE =
  /(?:开幕式|开幕会)(?<order>前|后)，[^，。]{0,12}?(?:参观|观看|巡视)了?(?<name>[^，。]{2,30}?展(?:览|示)?)(?=[，。])/u

/** 开幕式前，与会嘉宾参观了…展: what the text puts before or after the opening. */
function sideEvents(article: Article, opening: NamedForum): Draft[] {
  return article.paragraphs.flatMap((paragraph) => {
    const found = SIDE.exec(paragraph.text)
    const name = found?.groups?.name
    if (!found || !name || found.groups?.order !== '前') return []
    const evidence = sentenceAt(article, paragraph, found.index, found.index + found[0].length)
    return [
      {
        ...openingOf(article, opening),
        key: evidence,
        name,
        kind: 'exhibition' as const,
        date: null,
        before: [opening],
        basis: 'stated' as const,
        evidence: [evidence],
      },
    ]
  })
}
