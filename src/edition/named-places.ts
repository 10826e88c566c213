import { isCoveredByWords } from './covered.ts'
import type { NamedMention } from './gather-named.ts'
import { landmarkSpans } from './landmark-spans.ts'
import type { Mention } from './people.ts'
import { HELD, MANNER } from './places.ts'
import { countedSpans, divisionSpans, listedSpans, localSpans } from './region-spans.ts'
import { printedRange, ruleFormOf, ruleOffset, ruleTextOf, type RuleText } from './rule-text.ts'
import type { Article, Paragraph, Place } from './schema.ts'

export type PlaceMention = NamedMention & { kind: Place['kind'] }
type Span = { start: number; end: number }
type Source = {
  article: Article
  paragraph: Paragraph
  rule: RuleText
  taken: Span[]
  venues: Span[]
}

/**
 * Finds the regions and venues that an edition names: by a list of well-known ones, by what their
 * names end in, and by the short names (岭川) of what it calls 岭川省 or prints from. What is only a
 * part of an organisation's or a person's name is none; an organisation is a venue where something
 * is held at it.
 */
export function placesIn(
  articles: Article[],
  organisations: NamedMention[],
  people: Mention[],
): PlaceMention[] {
  const sources = sourcesOf(articles, organisations, people)
  const divisions = new Map(
    sources.map((source) => [source, divisionSpans(source.rule.text, source.taken)]),
  )
  const local = localNames(articles, sources, divisions)
  return sources.flatMap((source) => {
    const { text } = source.rule
    const regions = [...(divisions.get(source) ?? [])]
    for (const more of [countedSpans(text), localSpans(text, local), listedSpans(text)]) {
      regions.push(...apart(more, [...source.taken, ...regions]))
    }
    const landmarks = landmarkSpans(text, regions).filter(
      ({ name }) => apart([name], source.taken).length > 0 && !opensRegion(name, regions),
    )
    const names = landmarks.map(({ name }) => name)
    const found = [
      ...apart(regions, names).map((span) => placeOf(source, span, 'region')),
      ...landmarks.map(({ name, kind }) => placeOf(source, name, kind)),
      ...source.venues.map((span) => placeOf(source, span, 'venue')),
    ]
    return found.sort((a, b) => a.start - b.start)
  })
}

/** 纺织路|社区 */
const opensRegion = ({ start, end }: Span, regions: Span[]) =>
  regions.some((region) => region.start === start && region.end > end)

function placeOf(
  { article, paragraph, rule }: Source,
  span: Span,
  kind: Place['kind'],
): PlaceMention {
  const { start, end } = printedRange(rule, span.start, span.end)
  return { name: paragraph.text.slice(start, end), article, paragraph, start, kind }
}

/** Those spans that overlap none of the others. */
function apart(spans: Span[], others: Span[]): Span[] {
  const sorted = [...others].sort((a, b) => a.start - b.start)
  return spans.filter(({ start, end }) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.end ?? 0) > start) high = middle
      else low = middle + 1
    }
    return (sorted[low]?.start ?? Infinity) >= end
  })
}

function sourcesOf(
  articles: Article[],
  organisations: NamedMention[],
  people: Mention[],
): Source[] {
  const inParagraph = (mentions: NamedMention[]) => {
    const found = new Map<Paragraph, NamedMention[]>()
    for (const mention of mentions) {
      const here = found.get(mention.paragraph)
      if (here) here.push(mention)
      else found.set(mention.paragraph, [mention])
    }
    return (paragraph: Paragraph) => found.get(paragraph) ?? []
  }
  const [organisationsOf, peopleOf] = [inParagraph(organisations), inParagraph(people)]
  return articles.flatMap((article) =>
    article.paragraphs.map((paragraph): Source => {
      const rule = ruleTextOf(article, paragraph)
      const spanOf = ({ start, name }: NamedMention): Span => ({
        start: ruleOffset(rule, start),
        end: ruleOffset(rule, start + name.length),
      })
      const named = organisationsOf(paragraph).map(spanOf)
      const taken = [...named, ...peopleOf(paragraph).map(spanOf), ...worksIn(rule.text)]
      const held = named
        .map((span) => withHouse(rule.text, span))
        .filter(({ start, end }) => isHeldAt(rule.text, start, end))
      return {
        article,
        paragraph,
        rule,
        taken: taken.sort((a, b) => a.start - b.start),
        venues: held,
      }
    }),
  )
}

/** 《岭川省公共数据资源目录》 is a work, and no place. */
const worksIn = (text: string): Span[] =>
  [...text.matchAll(/《[^《》]{1,80}》/gu)].map(({ 0: work, index }) => ({
    start: index,
    end: index + work.length,
  }))

const HELD_BEHIND = new RegExp(`^[^，。；：在于]{0,8}?${MANNER}*${HELD}`, 'u')

/** 云麓大学|会堂: a house that bears the name of whose it is. */
function withHouse(text: string, { start, end }: Span): Span {
  const house = HOUSE.exec(text.slice(end, end + 10))?.[0] ?? ''
  return { start, end: end + house.length }
}
const HOUSE =
  /^\p{Script=Han}{0,4}?(?:会堂|礼堂|图书馆|体育馆|博物馆|美术馆|报告厅|会议中心|会展中心|活动中心|文化中心|音乐厅|会议厅|会议室|剧场|操场|食堂|百年堂|[堂楼馆厅])(?!\p{Script=Han}?[堂楼馆厅])/u

/** 在云汉材料研究院举办 */
const isHeldAt = (text: string, start: number, end: number) =>
  /[在于]/u.test(text.charAt(start - 1)) && HELD_BEHIND.test(text.slice(end, end + 24))

const OUTLET =
  /(?:日报|晚报|晨报|时报|早报|商报|快报|都市报|新报|周报|周刊|电视台|新闻网|发布|报)$/u

/** What the edition calls 岭川省 it may call 岭川; a place of its datelines and of its outlet's name too. */
function localNames(
  articles: Article[],
  sources: Source[],
  divisions: Map<Source, Span[]>,
): Set<string> {
  const called = sources.flatMap((source) =>
    (divisions.get(source) ?? []).flatMap(({ start, end }) => {
      const name = source.rule.text.slice(start, end)
      return /[省市县镇乡]$/u.test(name) ? [name.slice(0, -1)] : []
    }),
  )
  const printed = articles.flatMap(({ dateline, outlet }) => [
    ruleFormOf(dateline.place ?? '').replace(/[省市县]$/u, ''),
    ruleFormOf(outlet ?? '').replace(OUTLET, ''),
  ])
  return new Set(
    [...called, ...printed].filter(
      (name) => /^\p{Script=Han}{2,4}$/u.test(name) && !isCoveredByWords(name),
    ),
  )
}
