import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { canDraw, cardSvg, type Card } from './card-svg.ts'
import { readWoff } from './woff-font.ts'

/** SIL Open Font License 1.1; none of it is part of the site, only what was drawn with it. */
export const FONT =
  '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff'

export type CardPen = {
  /** A card as PNG; null when the font lacks a character of it. */
  draw: (card: Card) => Buffer | null
  /** Puts the pen away. */
  close: () => Promise<void>
}

/** Reads the font once. The drawing program takes fonts as files alone, so it stands in one for a while. */
export async function createCardPen(): Promise<CardPen> {
  const font = readWoff(await readFile(createRequire(import.meta.url).resolve(FONT)))
  const folder = await mkdtemp(join(tmpdir(), 'yuedu-cards-'))
  const file = join(folder, 'font.ttf')
  await writeFile(file, font.bytes)
  return {
    draw: (card) =>
      canDraw(card, font)
        ? new Resvg(cardSvg(card, font), {
            font: { fontFiles: [file], loadSystemFonts: false, defaultFontFamily: 'Noto Serif SC' },
          })
            .render()
            .asPng()
        : null,
    close: () => rm(folder, { recursive: true }),
  }
}
