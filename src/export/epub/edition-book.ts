import { editionName } from '#edition/fact-words.ts'
import type { Edition } from '#edition/schema.ts'
import { chapterXhtml } from './chapter.ts'
import { colophonXhtml } from './colophon.ts'
import { navXhtml } from './nav.ts'
import { CONTAINER, packageDocument, type Chapter } from './package-document.ts'
import { zipBook } from './zip-book.ts'

/** More chapters than this no reading system opens in good time. */
export const MOST_CHAPTERS = 2000

/**
 * An edition as EPUB 3 (https://www.w3.org/TR/epub-33/): a chapter for each article, with the
 * editor's notes at its end, and a last one that says where the text comes from. The same edition
 * gives the same bytes.
 */
export const editionBook = (edition: Edition): Uint8Array<ArrayBuffer> =>
  zipBook(bookFiles(edition))

/** What is in the book, in its order; the first must stay the first. */
export function bookFiles(edition: Edition): Map<string, string> {
  const title = editionName({ ...edition, hasNamesake: false })
  const chapters: Chapter[] = edition.articles.map((article, index) => ({
    file: `a${index + 1}.xhtml`,
    article,
  }))
  return new Map([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['OEBPS/package.opf', packageDocument({ title, edition, chapters })],
    ['OEBPS/nav.xhtml', navXhtml(title, chapters)],
    ['OEBPS/style.css', STYLE],
    ...chapters.map(
      ({ file, article }) => [`OEBPS/${file}`, chapterXhtml(edition, article)] as const,
    ),
    ['OEBPS/colophon.xhtml', colophonXhtml(title, edition)],
  ])
}

const STYLE = `body { line-height: 1.75; }
h1 { line-height: 1.35; margin: 0.2em 0 0.4em; }
h2 { font-size: 1.1em; margin: 1.6em 0 0.4em; }
p { margin: 0 0 0.8em; text-align: justify; }
.section, .kicker, .subhead, .facts { text-align: left; }
.section, .facts, .caption, .notes, .source { font-size: 0.85em; }
.subhead { font-weight: bold; }
.caption { border-left: 0.2em solid; margin: 1em 0; padding-left: 0.8em; }
.notes { border-top: 0.05em solid; margin-top: 2em; padding-top: 0.8em; }
sup { line-height: 1; }
`
