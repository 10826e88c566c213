import type { Article, Edition, ParagraphId } from '#edition/schema.ts'
import { facetsOf, type ArticleFacets } from './facets.ts'
import { fold } from './fold.ts'

export type Field = 'headline' | 'kicker' | 'subhead' | 'section' | 'byline' | 'body'

/** A stretch of text that a match lies within: one heading, one name or one paragraph. */
export type Passage = {
  field: Field
  /** The place among the passages of its field. */
  place: number
  paragraph: ParagraphId | null
  printed: string
  folded: string
}

/** An article as search sees it. */
export type SearchDocument = {
  edition: Edition['id']
  article: Article
  passages: Passage[]
  facets: ArticleFacets
}

/** The articles of all editions in page order, headings and text laid out in reading order. */
export const documentsOf = (editions: readonly Edition[]): SearchDocument[] =>
  editions.flatMap((edition) => {
    const facets = facetsOf(edition)
    return edition.articles.map((article) => ({
      edition: edition.id,
      article,
      passages: passagesOf(article),
      facets: facets(article),
    }))
  })

function passagesOf(article: Article): Passage[] {
  const { section, kicker, headline, subheads, bylines, paragraphs } = article
  return [
    ...passages('section', section === null ? [] : [section]),
    ...passages('kicker', kicker === null ? [] : [kicker]),
    ...passages('headline', [headline]),
    ...passages('subhead', subheads),
    ...passages(
      'byline',
      bylines.map(({ name }) => name),
    ),
    ...paragraphs.map(({ id, text }, place) => passage('body', text, place, id)),
  ]
}

const passages = (field: Field, texts: string[]) =>
  texts.map((text, place) => passage(field, text, place, null))

const passage = (
  field: Field,
  printed: string,
  place: number,
  paragraph: ParagraphId | null,
): Passage => ({ field, place, paragraph, printed, folded: fold(printed).text })
