import { xmlText } from '../xml.ts'
import type { Chapter } from './package-document.ts'
import { xhtmlDocument } from './xhtml.ts'

/** The table of contents: articles below the sections that they stand under. */
export const navXhtml = (title: string, chapters: Chapter[]): string =>
  xhtmlDocument(title, [
    `<h1>${xmlText(title)}</h1>`,
    '<nav epub:type="toc" id="toc">',
    '<h2>目录</h2>',
    '<ol>',
    ...bySection(chapters).flatMap(({ section, chapters: own }) =>
      section === null
        ? own.map(entry)
        : [`<li><span>${xmlText(section)}</span>`, '<ol>', ...own.map(entry), '</ol></li>'],
    ),
    '<li><a href="colophon.xhtml">文本说明</a></li>',
    '</ol>',
    '</nav>',
  ])

const entry = ({ file, article }: Chapter) =>
  `<li><a href="${file}">${xmlText(article.headline)}</a></li>`

/** Neighbours of the same section together; the order of the page stays. */
function bySection(chapters: Chapter[]) {
  const groups: { section: string | null; chapters: Chapter[] }[] = []
  for (const chapter of chapters) {
    const { section } = chapter.article
    const last = groups.at(-1)
    if (last?.section === section) last.chapters.push(chapter)
    else groups.push({ section, chapters: [chapter] })
  }
  return groups
}
