import type { Edition } from '#edition/schema.ts'
import { captionXhtml } from './chapter.ts'
import { paragraph, xhtmlDocument } from './xhtml.ts'

/** Where the text comes from, and what was done to it; captions that no article stands before. */
export const colophonXhtml = (title: string, { source, captions, notes }: Edition): string =>
  xhtmlDocument('文本说明', [
    '<section epub:type="colophon">',
    '<h1>文本说明</h1>',
    paragraph(`《${title}》的文本来自 ${source.file}，共 ${source.lines} 行。`),
    paragraph(
      `被栏边截断的段落已重新接好，此外一字未改；原文没有说的，这里写作“未载”。编者注 ${notes.length} 条，列在各篇之后，不属原文。`,
    ),
    paragraph(`文本的 SHA-256：${source.sha256}`, 'source'),
    ...captions.filter(({ after }) => after === null).map(({ text }) => captionXhtml(text)),
    '</section>',
  ])
