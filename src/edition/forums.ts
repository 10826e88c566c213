import { evidenceAt, sentenceAt } from './evidence.ts'
import type { LeadEvent } from './lead-event.ts'
import type { Article, Evidence, Forum } from './schema.ts'

/** A forum as the text names it, before its slug, speakers and event are known. */
export type NamedForum = {
  name: string
  kind: Forum['kind']
  /** The article that reports it, with what its first paragraph says; null when only announced. */
  report: { article: Article; lead: LeadEvent } | null
  mentionedIn: Evidence[]
  evidence: Evidence[]
}

const NAMES = '(?<names>(?:[“「][^”」]{1,40}[”」](?:[、和及]|以及)?){2,})'
const LISTS = [
  `(?:专题论坛|分论坛|平行论坛|專題論壇|分論壇)(?:涵盖|包括|包含|分别为|设有|设|分为|有)：?${NAMES}`,
  `(?:设|设有|设置|举办|举行|包括)了?${NAMES}等?[\\d一二三四五六七八九十]{0,3}[个场大]?(?:专题|平行|分)(?:分)?论坛`,
].map((form) => new RegExp(form, 'u'))
const PLENARY = /(?:其中|，|。)(?<name>高峰论坛|主论坛|主旨论坛)将/u
const OPENING = /出席(?<name>开幕式|开幕会)/u

/**
 * The forums of a summit. The summit's article announces them in a list (专题论坛涵盖“…”“…”);
 * the other articles report some of them. Null when the article announces no forums.
 */
export function forumsOf(
  summit: Article,
  leads: Map<Article, LeadEvent | null>,
): NamedForum[] | null {
  const list = LISTS.map((form) => find(summit, form, 'names')).find(Boolean)
  if (!list) return null
  const opening = find(summit, OPENING, 'name')
  const plenary = find(summit, PLENARY, 'name')
  const lead = leads.get(summit)
  const others = [...leads].filter(([article]) => article !== summit)
  return [
    ...(opening && lead
      ? [forum(opening.words, 'opening', { article: summit, lead }, [opening.evidence])]
      : []),
    ...(plenary ? [forum(plenary.words, 'plenary', null, [plenary.evidence])] : []),
    ...namesIn(list.words).map((name) => {
      const [article, reported] = others.find(([, each]) => each && reports(each.name, name)) ?? []
      const report = article && reported ? { article, lead: reported } : null
      return forum(name, 'parallel', report, report?.lead.evidence ?? [list.evidence])
    }),
  ].map((each) => ({ ...each, mentionedIn: mentionsOf(each, [...leads.keys()]) }))
}

const forum = (
  name: string,
  kind: Forum['kind'],
  report: NamedForum['report'],
  evidence: Evidence[],
): NamedForum => ({ name, kind, report, mentionedIn: [], evidence })

/** 智慧城市建设专题论坛 reports 智慧城市建设. */
const reports = (event: string, name: string) =>
  event.endsWith('论坛') && event.replace(/(?:专题|分|平行)?论坛$/u, '') === name

const namesIn = (list: string) =>
  [...list.matchAll(/[“「]([^”」]+)[”」]/gu)].map(([, name = '']) => name)

/** Where articles that do not report a forum name it: in quotes, or as its 论坛. */
function mentionsOf({ name, kind, report, evidence }: NamedForum, articles: Article[]): Evidence[] {
  if (kind !== 'parallel') return []
  const names = [`“${name}”`, `${name}论坛`, `${name}专题论坛`]
  return articles
    .filter((article) => article !== report?.article)
    .flatMap((article) =>
      article.paragraphs.flatMap((paragraph) =>
        names.flatMap((words) => {
          const at = paragraph.text.indexOf(words)
          return at < 0 ? [] : [sentenceAt(article, paragraph, at, at + words.length)]
        }),
      ),
    )
    .filter((each) => !evidence.some((own) => sameEvidence(own, each)))
}

const sameEvidence = (a: Evidence, b: Evidence) =>
  a.article === b.article && a.paragraph === b.paragraph && a.start === b.start && a.end === b.end

function find(article: Article, pattern: RegExp, group: string) {
  for (const paragraph of article.paragraphs) {
    const match = pattern.exec(paragraph.text)
    const words = match?.groups?.[group]
    if (!match || !words) continue
    const start = match.index + match[0].indexOf(words)
    const { start: from, end: to } = sentenceAt(article, paragraph, start, start + words.length)
    return { words, evidence: evidenceAt(article, paragraph, from, to) }
  }
  return null
}
