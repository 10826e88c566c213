import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readLibrary } from '#edition/read-library.ts'
import { bookFiles, editionBook } from './edition-book.ts'

const file = 'seeds/yangcheng-evening-news-2021-11-26.txt'
const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const notesFile = file.replace('.txt', '.notes.yaml')

const editionOf = (text: string, notes: string | null = null) => {
  const source = { file, text, sha256: 'f'.repeat(64) }
  const { library } = readLibrary([{ ...source, notes: notes ? { file, text: notes } : null }])
  const [edition] = library.editions
  if (!edition) throw new Error('no edition')
  return edition
}

/** The words of a document, its marks undone. */
const wordsOf = (xhtml: string) =>
  xhtml
    .replace(/<sup>.*?<\/sup>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

describe('the book of the sample', () => {
  const edition = editionOf(read(file), read(notesFile))
  const files = bookFiles(edition)
  const chapters = edition.articles.map((_, index) => files.get(`OEBPS/a${index + 1}.xhtml`) ?? '')

  it('has every paragraph and every heading, in their order', () => {
    edition.articles.forEach(({ headline, kicker, subheads, paragraphs }, index) => {
      const words = wordsOf(chapters[index] ?? '')
      let at = 0
      for (const text of [
        ...(kicker ? [kicker] : []),
        ...[headline, ...subheads],
        ...paragraphs.map((paragraph) => paragraph.text),
      ]) {
        const found = words.indexOf(text, at)
        expect(found, text).toBeGreaterThanOrEqual(at)
        at = found + text.length
      }
    })
  })

  it('has every note and every caption once', () => {
    const all = [...files.values()].join('\n')
    expect(all.split('epub:type="noteref"')).toHaveLength(edition.notes.length + 1)
    expect(all.split('epub:type="footnote"')).toHaveLength(edition.notes.length + 1)
    expect(all.split('class="caption"')).toHaveLength(edition.captions.length + 1)
  })

  it('begins with its type, unpacked, as readers look for it', () => {
    const bytes = editionBook(edition)
    expect(strFromU8(bytes.subarray(30, 58), true)).toBe('mimetypeapplication/epub+zip')
    const unzipped = unzipSync(bytes)
    expect(Object.keys(unzipped)).toEqual([...files.keys()])
    expect(strFromU8(unzipped['OEBPS/nav.xhtml'] ?? new Uint8Array())).toBe(
      files.get('OEBPS/nav.xhtml'),
    )
  })

  it('has the same bytes when it is made again', () => {
    expect(Buffer.compare(editionBook(edition), editionBook(edition))).toBe(0)
  })

  it('says no day of publication, for none is printed', () => {
    expect(files.get('OEBPS/package.opf')).not.toContain('dc:date')
  })
})

it('shows hostile text as text', () => {
  const edition = editionOf('# <script>&amp;"\n\n<img src=x onerror=alert(1)>]]>\uFFFE。\n')
  const chapter = bookFiles(edition).get('OEBPS/a1.xhtml') ?? ''
  expect(chapter).toContain('<title>&lt;script&gt;&amp;amp;&quot;</title>')
  expect(chapter).toContain('&lt;img src=x onerror=alert(1)&gt;]]&gt;\uFFFD。')
})
