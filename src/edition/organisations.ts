import type { NamedMention } from './gather-named.ts'
import { organisationSpans, type Span } from './organisation-spans.ts'
import type { Mention } from './people.ts'
import { phraseStart } from './phrase-start.ts'
import { printedRange, ruleOffset, ruleTextOf, type RuleText } from './rule-text.ts'
import type { Article, Paragraph } from './schema.ts'
import { shortForms } from './short-forms.ts'

type Source = { article: Article; paragraph: Paragraph; rule: RuleText; people: Mention[] }

/**
 * Finds the organisations that an edition names: by what their names end in, by a list of national
 * bodies, and by shorter forms of those that it found. The titles of its people name many.
 */
export function organisationsIn(articles: Article[], people: Mention[]): NamedMention[] {
  const peopleIn = new Map<Paragraph, Mention[]>()
  for (const person of people) {
    const here = peopleIn.get(person.paragraph)
    if (here) here.push(person)
    else peopleIn.set(person.paragraph, [person])
  }
  const sources = articles.flatMap((article) =>
    article.paragraphs.map((paragraph): Source => {
      const rule = ruleTextOf(article, paragraph)
      return { article, paragraph, rule, people: peopleIn.get(paragraph) ?? [] }
    }),
  )
  const found = new Map(
    sources.map((source) => {
      const latin = source.people.flatMap((person) => latinEmployer(source.rule, person))
      const { spans, doubtful } = organisationSpans(source.rule.text, namesOf(source))
      return [source, { spans: [...spans, ...latin], doubtful }]
    }),
  )
  const full = new Set(
    [...found].flatMap(([{ rule }, { spans }]) =>
      spans.map(({ start, end }) => rule.text.slice(start, end)),
    ),
  )
  const endings = endingsOf(full)
  const short = new Set([...full].flatMap(shortForms).filter((name) => !full.has(name)))
  return [...found].flatMap(([source, { spans, doubtful }]) => {
    const { text } = source.rule
    const ending = doubtful.filter(({ start, end }) => endings.has(text.slice(start, end)))
    return [...spans, ...ending, ...standingAlone(text, short, spans)]
      .sort((a, b) => a.start - b.start)
      .map((span) => mentionOf(source, span))
  })
}

/** The last characters of every name, from three on. */
const endingsOf = (names: Set<string>): Set<string> =>
  new Set([...names].flatMap((name) => [...name].map((_, at) => name.slice(at)).slice(1, -2)))

function mentionOf({ article, paragraph, rule }: Source, span: Span): NamedMention {
  const { start, end } = printedRange(rule, span.start, span.end)
  return { name: paragraph.text.slice(start, end), article, paragraph, start }
}

const namesOf = ({ rule, people }: Source): Span[] =>
  people.map(({ start, name }) => ({
    start: ruleOffset(rule, start),
    end: ruleOffset(rule, start + name.length),
  }))

const LATIN = /^[\p{Script=Latin}][\p{Script=Latin} .&'’-]{2,}(?=\p{Script=Han})/u

/** Port of Noordhaven首席数据官 */
function latinEmployer(rule: RuleText, { title, start }: Mention): Span[] {
  const words = title && LATIN.exec(title)?.[0].trim()
  if (!title || !words || !/\p{Ll}/u.test(words)) return []
  const from = ruleOffset(rule, start - title.length)
  return rule.text.startsWith(words, from) ? [{ start: from, end: from + words.length }] : []
}

/** Where one of the names begins a phrase of its own, outside the spans that are known. */
function standingAlone(text: string, names: Set<string>, known: Span[]): Span[] {
  const lengths = [...new Set([...names].map(({ length }) => length))].sort((a, b) => b - a)
  const heads = new Set([...names].map((name) => name.charAt(0)))
  const taken = new Map(known.map(({ start, end }) => [start, end]))
  const found: Span[] = []
  let at = 0
  while (at < text.length) {
    const end = taken.get(at)
    const length =
      end === undefined && heads.has(text.charAt(at))
        ? lengths.find((each) => names.has(text.slice(at, at + each)))
        : undefined
    if (length && phraseStart(text, at + length, 0) === at)
      found.push({ start: at, end: at + length })
    at = end ?? at + (length ?? 1)
  }
  return found
}
