import type { Catalog } from '#edition/catalog.ts'
import type { Edition } from '#edition/schema.ts'
import { SITE_CARD, type CardScope } from '#export/card-pages.ts'
import { besidePage, timelinePage } from '#export/page-paths.ts'
import type { Card } from './card-svg.ts'
import { createCardPen } from './draw-cards.ts'
import { editionCards, siteCard, timelineCard } from './edition-cards.ts'

type CardFile = [name: string, png: Buffer]

/** Draws the cards of a site: how many depends on how large its library is. */
export async function createCardBox(catalog: Catalog, scope: CardScope) {
  const pen = await createCardPen()
  const bare: string[] = []

  function* draw(cards: Iterable<[page: string, card: Card]>): Generator<CardFile> {
    for (const [page, card] of cards) {
      const png = pen.draw(card)
      if (!png) bare.push(page)
      const drawn = png ?? pen.draw(siteCard)
      if (drawn) yield [besidePage(page.slice(1), 'png'), drawn]
    }
  }
  return {
    ofSite: () =>
      draw([
        [SITE_CARD, siteCard],
        [timelinePage, timelineCard(catalog)],
      ]),
    ofEdition: (edition: Edition) => draw(editionCards(edition, scope)),
    /** What has no card of its own, and why. */
    leftOut: (): string[] => [
      ...(scope === 'page' ? [] : [`a card for each ${SMALLER[scope]}: there are too many`]),
      ...bare.map((page) => `words on the card of ${page}: the font lacks a character`),
    ],
    close: pen.close,
  }
}

const SMALLER = { edition: 'article and forum', site: 'edition' }
