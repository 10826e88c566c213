import type { Article, Byline, Dateline, Edition, Paragraph, ParagraphId } from '#edition/schema.ts'

export type Field = 'headline' | 'kicker' | 'subhead' | 'section' | 'byline' | 'body'

/** A stretch of text that a match lies within: one heading, one name or one paragraph. */
export type Passage = {
  field: Field
  /** The place among the passages of its field. */
  place: number
  paragraph: ParagraphId | null
  printed: string
}

/** What is searched, and shown, of an article. */
export type SearchedArticle = Pick<
  Article,
  'slug' | 'headline' | 'kicker' | 'subheads' | 'section'
> & {
  bylines: Pick<Byline, 'name'>[]
  dateline: Pick<Dateline, 'date'>
  paragraphs: Pick<Paragraph, 'id' | 'kind' | 'text'>[]
}

/** An article as it is shown. */
export type SearchDocument = {
  edition: Pick<Edition, 'id' | 'title' | 'issueDate'>
  article: SearchedArticle
}

/** Headings, names and paragraphs, each kind in reading order, those that weigh most first. */
export function passagesOf(article: SearchedArticle): Passage[] {
  const { section, kicker, headline, subheads, bylines, paragraphs } = article
  return [
    ...passages('headline', [headline]),
    ...passages('kicker', kicker === null ? [] : [kicker]),
    ...passages('subhead', subheads),
    ...passages('section', section === null ? [] : [section]),
    ...passages(
      'byline',
      bylines.map(({ name }) => name),
    ),
    ...paragraphs.map(({ id, text }, place) => ({
      field: 'body' as const,
      place,
      paragraph: id,
      printed: text,
    })),
  ]
}

const passages = (field: Field, texts: string[]): Passage[] =>
  texts.map((printed, place) => ({ field, place, paragraph: null, printed }))
