import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { readSeeds } from '../../read-seeds.ts'
import { canDraw, cardSvg, type Card } from './card-svg.ts'
import { createCardPen, FONT } from './draw-cards.ts'
import { editionCards } from './edition-cards.ts'
import { readWoff } from './woff-font.ts'

const font = readWoff(readFileSync(createRequire(import.meta.url).resolve(FONT)))
const { library } = await readSeeds('seeds')
const cards = library.editions.flatMap((edition) => [...editionCards(edition, 'page')])
const linesOf = (card: Card) =>
  [...cardSvg(card, font).matchAll(/font-size="(\d+)" fill="#1d1a16"[^>]*>([^<]*)</g)].map(
    ([, size = '', text = '']) => ({ size: Number(size), text }),
  )
const card = (headline: string, breaks: number[] = []): Card => ({
  ...{ label: '', foot: '', headline, breaks },
})

describe('the font', () => {
  it.each([
    ['广', 1],
    ['。', 1],
    ['𠮷', null],
  ])('carries %s as far as %s', (character, advance) => {
    expect(font.advanceOf(character)).toBe(advance)
  })

  it('has Latin letters and digits narrower than Han', () => {
    for (const character of 'Ai1%') {
      expect(font.advanceOf(character)).toBeGreaterThan(0.2)
      expect(font.advanceOf(character)).toBeLessThan(1)
    }
  })
})

describe.each(cards)('the card of %s', (_, { headline, breaks, ...rest }) => {
  const lines = linesOf({ headline, breaks, ...rest })

  it('has its whole headline, broken at its break points and blanks alone', () => {
    let at = 0
    for (const { text } of lines) {
      const start = headline.indexOf(text, at)
      if (at > 0 && start === at) expect([...breaks]).toContain(start)
      expect(headline.slice(at, start).trim()).toBe('')
      at = start + text.length
    }
    expect(headline.slice(at).trim()).toBe('')
  })

  it('has no line that is wider than its room', () => {
    for (const { size, text } of lines) {
      const width = [...text].reduce((sum, each) => sum + (font.advanceOf(each) ?? 1), 0) * size
      expect(width).toBeLessThanOrEqual(1040)
    }
  })
})

it('ends a line where the print has a blank', () => {
  expect(
    linesOf(card('共建智慧新城市 共享数字新生活', [2, 4, 10, 12])).map(({ text }) => text),
  ).toEqual(['共建智慧新城市', '共享数字新生活'])
})

it('says that a headline goes on which it has no room for', () => {
  const lines = linesOf(card('没有尽头的标题'.repeat(40)))
  expect(lines).toHaveLength(5)
  expect(lines.at(-1)?.text).toMatch(/……$/)
})

it('shows hostile text as text', () => {
  expect(cardSvg(card('</text><script>&'), font)).toContain('>&lt;/text&gt;&lt;script&gt;&amp;<')
})

it('is not drawn with empty boxes', async () => {
  expect(canDraw(card('𠮷野家'), font)).toBe(false)
  const pen = await createCardPen()
  const drawn = pen.draw(card('广东'))
  const none = pen.draw(card('𠮷野家'))
  await pen.close()
  expect(none).toBeNull()
  // The size stands in the header of a PNG.
  expect([drawn?.readUInt32BE(16), drawn?.readUInt32BE(20)]).toEqual([1200, 630])
})
