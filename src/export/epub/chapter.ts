import { sourceWords } from '#edition/fact-words.ts'
import type { Article, Edition, EditorNote, Paragraph } from '#edition/schema.ts'
import { factsOf, quotedNote } from '../article-text.ts'
import { xmlText } from '../xml.ts'
import { paragraph, xhtmlDocument } from './xhtml.ts'

/** An article with its headings, what is known of it, its captions and the editor's notes on it. */
export function chapterXhtml(edition: Edition, article: Article): string {
  const notes = edition.notes.filter(({ evidence }) => evidence.article === article.slug)
  const { section, kicker, headline, subheads, paragraphs } = article
  const captions = edition.captions.filter(({ after }) => after === article.slug)
  return xhtmlDocument(headline, [
    '<section epub:type="chapter">',
    ...(section === null ? [] : [paragraph(section, 'section')]),
    ...(kicker === null ? [] : [paragraph(kicker, 'kicker')]),
    `<h1>${xmlText(headline)}</h1>`,
    ...subheads.map((text) => paragraph(text, 'subhead')),
    paragraph(factsOf(article, edition.title), 'facts'),
    ...paragraphs.map((each) => paragraphXhtml(each, notes)),
    ...captions.map(({ text }) => captionXhtml(text)),
    ...notesXhtml(notes),
    paragraph(`出处：${sourceWords(edition.source.file, article)}`, 'source'),
    '</section>',
  ])
}

/** A picture's words; the picture itself is not part of the text. */
export const captionXhtml = (text: string) =>
  `<aside class="caption">${paragraph(`图片说明：${text}`)}</aside>`

/** A paragraph with a number behind the words of each note. */
function paragraphXhtml({ id, kind, text }: Paragraph, notes: EditorNote[]): string {
  const own = notes
    .map(({ evidence }, index) => ({ number: index + 1, evidence }))
    .filter(({ evidence }) => evidence.paragraph === id)
    .toSorted((a, b) => a.evidence.end - b.evidence.end)
  let at = 0
  let inner = ''
  for (const { number, evidence } of own) {
    inner += xmlText(text.slice(at, evidence.end)) + referenceXhtml(number)
    at = evidence.end
  }
  inner += xmlText(text.slice(at))
  return kind === 'crosshead' ? `<h2 id="${id}">${inner}</h2>` : `<p id="${id}">${inner}</p>`
}

const referenceXhtml = (number: number) =>
  `<sup><a epub:type="noteref" role="doc-noteref" id="r${number}" href="#n${number}">注${number}</a></sup>`

const notesXhtml = (notes: EditorNote[]): string[] =>
  notes.length === 0
    ? []
    : [
        '<section class="notes">',
        '<h2>编者注（不属原文）</h2>',
        ...notes.map(
          (note, index) =>
            `<aside epub:type="footnote" role="doc-footnote" id="n${index + 1}"><p><a href="#r${index + 1}">注${index + 1}</a>　${xmlText(quotedNote(note))}</p></aside>`,
        ),
        '</section>',
      ]
