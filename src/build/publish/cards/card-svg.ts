import { xmlText } from '#export/xml.ts'
import { SITE_NAME } from '#export/site-name.ts'
import { breakLines, type Breakable } from './break-lines.ts'
import type { CardFont } from './woff-font.ts'

/** What a card says. */
export type Card = {
  /** Above the headline: a kicker, a section, what kind of page it is. */
  label: string
  headline: string
  /** Offsets at which a line of the headline may begin. */
  breaks: number[]
  /** Below: which edition it is of. */
  foot: string
}

export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630

const MARGIN = 80
const ROOM = CARD_WIDTH - 2 * MARGIN
const LEADING = 1.32
/** Between the rule above and the line below. */
const HEADLINE_MIDDLE = 342
/** Letters as large as leave the headline in so many lines, or else the smallest. */
const SIZES = [
  { size: 104, lines: 2 },
  { size: 88, lines: 3 },
  { size: 76, lines: 3 },
  { size: 66, lines: 4 },
  { size: 54, lines: 4 },
]
const SMALLEST = { size: 46, lines: 5 }
const SMALL = 32

/** The colours of the page by day (`reader/styles.css`). */
const PAPER = '#faf8f2'
const INK = '#1d1a16'
const MUTED = '#655d52'
const ACCENT = '#a2271a'

/** A card as SVG: its text in lines of our own making, since no two programs break Chinese alike. */
export function cardSvg(card: Card, font: CardFont): string {
  const { size, lines } = headlineOf(card, font)
  const top = HEADLINE_MIDDLE - (lines.length * size * LEADING) / 2
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">
<rect width="100%" height="100%" fill="${PAPER}"/>
<rect width="100%" height="14" fill="${ACCENT}"/>
<g font-family="Noto Serif SC" font-weight="700">
${line(MARGIN, 110, SMALL + 8, ACCENT, SITE_NAME)}
${line(MARGIN + 120, 108, SMALL, MUTED, oneLine(card.label, SMALL, ROOM - 120, font))}
${lines
  .map((text, index) => line(MARGIN, top + size * (1.02 + index * LEADING), size, INK, text))
  .join('\n')}
${line(MARGIN, CARD_HEIGHT - 60, SMALL, MUTED, oneLine(card.foot, SMALL, ROOM, font))}
</g>
<rect x="${MARGIN}" y="138" width="${ROOM}" height="2" fill="${INK}"/>
<rect x="${MARGIN}" y="144" width="${ROOM}" height="1" fill="${INK}"/>
</svg>
`
}

/** Whether every character of a card has a glyph, so that it shows no empty box. */
export const canDraw = ({ label, headline, foot }: Card, font: CardFont): boolean =>
  [...(label + headline + foot)].every(
    (character) => /\s/u.test(character) || font.advanceOf(character) !== null,
  )

/** In lines that end where the print has a blank, if that can be; or else in as few as there can be. */
function headlineOf({ headline, breaks }: Card, font: CardFont) {
  const linesIn = (size: number, parts: Breakable[]) =>
    parts.flatMap((part) => breakLines(part, ROOM / size, (text) => widthIn(font, text)))
  const whole = { text: headline, breaks }
  for (const parts of [printedParts(whole), [whole]]) {
    for (const { size, lines: most } of [...SIZES, SMALLEST]) {
      const lines = linesIn(size, parts)
      if (lines.length <= most) return { size, lines }
    }
  }
  const { size, lines: most } = SMALLEST
  const lines = linesIn(size, [whole]).slice(0, most)
  const last = oneLine(`${lines.pop() ?? ''}${ELLIPSIS}`, size, ROOM, font)
  return { size, lines: [...lines, last] }
}

/** The parts of a headline between its printed blanks. */
function printedParts({ text, breaks }: Breakable): Breakable[] {
  let start = 0
  return text.split(/(?<=[\s　])(?=\S)/u).map((part) => {
    const from = start
    start += part.length
    return { text: part, breaks: breaks.map((at) => at - from) }
  })
}

const ELLIPSIS = '……'

/** As much of a text as a line has room for; what is cut off is said to be. */
function oneLine(text: string, size: number, room: number, font: CardFont): string {
  if (widthIn(font, text) * size <= room) return text
  const characters = [...text.replace(/……$/, '')]
  while (characters.length > 0 && widthIn(font, characters.join('') + ELLIPSIS) * size > room) {
    characters.pop()
  }
  return characters.join('') + ELLIPSIS
}

const widthIn = (font: CardFont, text: string): number =>
  [...text].reduce((sum, character) => sum + (font.advanceOf(character) ?? 1), 0)

const line = (x: number, y: number, size: number, colour: string, text: string) =>
  `<text x="${x}" y="${Math.round(y)}" font-size="${size}" fill="${colour}" xml:space="preserve">${xmlText(text)}</text>`
