import type { Article, Edition } from '#edition/schema.ts'
import { XML_HEAD, xmlText } from '../xml.ts'

export type Chapter = { file: string; article: Article }

type Description = { title: string; edition: Edition; chapters: Chapter[] }

/** Where a reading system begins: https://www.w3.org/TR/epub-33/#sec-container-metainf-container.xml */
export const CONTAINER = `${XML_HEAD}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`

/** The package document: what the book is, which files it has, and their order. */
export const packageDocument = ({ title, edition, chapters }: Description): string =>
  `${XML_HEAD}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="zh-Hans">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">${nameOf(edition)}</dc:identifier>
    <dc:title>${xmlText(title)}</dc:title>
    <dc:language>zh-Hans</dc:language>
    <dc:source>${xmlText(edition.source.file)}</dc:source>
${publicationOf(edition)}    <meta property="dcterms:modified">${modifiedOf(edition)}</meta>
  </metadata>
  <manifest>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="style" href="style.css" media-type="text/css"/>
${chapters.map(({ file }, index) => `    <item id="a${index + 1}" href="${file}" media-type="application/xhtml+xml"/>\n`).join('')}    <item id="colophon" href="colophon.xhtml" media-type="application/xhtml+xml"/>
  </manifest>
  <spine>
    <itemref idref="nav"/>
${chapters.map((_, index) => `    <itemref idref="a${index + 1}"/>\n`).join('')}    <itemref idref="colophon"/>
  </spine>
</package>
`

/** The source's own words on who published it and when; nothing where it does not say. */
const publicationOf = ({ outlet, issueDate }: Edition) =>
  [
    outlet === null ? '' : `    <dc:publisher>${xmlText(outlet)}</dc:publisher>\n`,
    issueDate === null ? '' : `    <dc:date>${issueDate}</dc:date>\n`,
  ].join('')

/**
 * The standard asks for a time, and the clock would make every book another: so it is the day that
 * the edition is of, or the beginning of time as a zip file counts it.
 */
const modifiedOf = ({ issueDate, eventsDate }: Edition) =>
  `${issueDate ?? eventsDate ?? '1980-01-01'}T00:00:00Z`

/** The same for the same text, and another for each edition of one source. */
const nameOf = ({ id, source }: Edition) => `yuedu:${id}:${source.sha256}`
