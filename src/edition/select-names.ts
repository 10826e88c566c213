/** Look-ups over what an edition names: people, organisations, places, systems. */
import { sentenceAt } from './evidence.ts'
import type { Article, Edition, Evidence, Paragraph } from './schema.ts'

export const NAME_KINDS = ['people', 'organisations', 'places', 'systems'] as const
export type NameKind = (typeof NAME_KINDS)[number]

export type Named = Edition[NameKind][number]

/** What one article says of a name: each sentence once, however often the name stands in it. */
export type NamedIn = {
  article: Pick<Article, 'slug' | 'headline'>
  sentences: Evidence[]
}

/** Every place of a name in its sentence, article by article in page order. */
export function sentencesNaming(
  edition: Edition,
  { evidence }: Pick<Named, 'evidence'>,
): NamedIn[] {
  const found = new Map<string, NamedIn>()
  for (const place of evidence) {
    const sentence = sentenceOf(edition, place)
    const article = placeIn(edition, place)?.article
    if (!sentence || !article) continue
    const { slug, headline } = article
    const own = found.get(slug) ?? { article: { slug, headline }, sentences: [] }
    if (!own.sentences.some((each) => isSame(each, sentence))) own.sentences.push(sentence)
    found.set(slug, own)
  }
  return [...found.values()]
}

const isSame = (one: Evidence, other: Evidence) =>
  one.paragraph === other.paragraph && one.start === other.start

/** The sentence that holds a piece of evidence. */
export function sentenceOf(edition: Edition, place: Evidence): Evidence | null {
  const at = placeIn(edition, place)
  return at && sentenceAt(at.article, at.paragraph, place.start, place.end)
}

/** True when a piece of evidence stands within another. */
export const isWithin = (part: Evidence, whole: Evidence) =>
  part.article === whole.article &&
  part.paragraph === whole.paragraph &&
  part.start >= whole.start &&
  part.end <= whole.end

type Place = { article: Article; paragraph: Paragraph }

const known = new WeakMap<Edition, Map<string, Place>>()

/** The article and the paragraph that a piece of evidence stands in. */
export function placeIn(edition: Edition, { article, paragraph }: Evidence): Place | null {
  const places = known.get(edition) ?? placesOf(edition)
  known.set(edition, places)
  return places.get(`${article}#${paragraph}`) ?? null
}

const placesOf = ({ articles }: Edition) =>
  new Map(
    articles.flatMap((article) =>
      article.paragraphs.map(
        (paragraph) => [`${article.slug}#${paragraph.id}`, { article, paragraph }] as const,
      ),
    ),
  )

/** The words before a person's name that are the title; null where none are printed right there. */
export function titleBefore(
  edition: Edition,
  { titles }: Edition['people'][number],
  name: Evidence,
): Evidence | null {
  const own = titles.filter(({ evidence }) => isWithin(evidence, name))
  // 党组书记、厅长 are two titles and printed as one.
  const quote = own.map(({ title }) => title).join('、')
  const start = name.start - quote.length
  const text = placeIn(edition, name)?.paragraph.text ?? ''
  const isThere = quote !== '' && text.slice(Math.max(0, start), name.start) === quote
  return isThere ? { ...name, start, end: name.start, quote } : null
}

/** A person's name in the text. */
export type PersonMention = {
  person: Edition['people'][number]
  name: string
  article: Article
  paragraph: Paragraph
  start: number
  end: number
}

/** Where people are named, paragraph by paragraph, each in the order of the text. */
export function mentionsByParagraph(edition: Edition): PersonMention[][] {
  const found = new Map<Paragraph, PersonMention[]>()
  for (const person of edition.people) {
    for (const place of person.evidence) {
      const at = placeIn(edition, place)
      if (!at) continue
      const own = found.get(at.paragraph) ?? []
      own.push({ person, name: person.name, ...at, start: place.start, end: place.end })
      found.set(at.paragraph, own)
    }
  }
  return [...found.values()].map((own) =>
    own.sort((a, b) => a.start - b.start || b.name.length - a.name.length),
  )
}
