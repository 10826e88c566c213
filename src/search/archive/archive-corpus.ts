import type { Synonym } from '#edition/schema.ts'
import { foldArticle, type Corpus, type FoldedArticle } from '../corpus.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { articleKey, createAddressBook } from './address-book.ts'
import { columnsOf, type WrittenColumns } from './facet-columns.ts'
import { createGramIndex } from './gram-index.ts'
import type { GramDirectory } from './gram-shards.ts'
import {
  ARTICLES_OF_LEAF,
  editionAt,
  leafName,
  leafOf,
  readArticle,
  type Leaf,
  type LeafEdition,
} from './leaves.ts'
import { unpackJson, type ReadArchive } from './packed.ts'

export const HEAD_NAME = 'head.bin'
export const NAMES_NAME = 'names.bin'

/** What has to be known before the first search. */
export type ArchiveHead = {
  editions: LeafEdition[]
  grams: GramDirectory
  addressPages: number
  columns: WrittenColumns
}

/** What of an archive's words is known: the names that most articles bear. */
export type ArchiveNames = Pick<Vocabulary, 'named' | 'readings'> & { synonyms: Synonym[] }

/** So many leaves are kept: what was searched last is searched again. */
const MOST_LEAVES = 1500

/** A library that is not on the device: a search fetches what it needs of it, file by file. */
export async function openArchive(read: ReadArchive): Promise<Corpus> {
  const { editions, grams, addressPages, columns } = await unpackJson<ArchiveHead>(
    await read(HEAD_NAME),
  )
  const size = editions.reduce((sum, edition) => sum + edition.size, 0)
  const facets = columnsOf(columns, editions, size)
  const index = createGramIndex(read, grams, size)
  const leaves = createLeaves(read)
  const addresses = createAddressBook(read, addressPages)
  const folded = new Map<number, FoldedArticle>()
  let names: Promise<ArchiveNames> | null = null

  const documentAt = (place: number) => {
    const written = leaves.leafAt(place)?.[place % ARTICLES_OF_LEAF]
    if (!written) throw new RangeError(`the article at ${place} has not been fetched`)
    return readArticle(written)
  }
  return {
    size,
    facets,
    candidates: index.candidates,
    mayHold: index.mayHold,
    tally: () => null,
    prepare: () => Promise.resolve(),
    fetch: async (places) => {
      if (folded.size > MOST_LEAVES) folded.clear()
      await leaves.fetch(new Set(Array.from(places, leafOf)))
    },
    at(place) {
      const known = folded.get(place) ?? foldArticle(documentAt(place))
      folded.set(place, known)
      return known
    },
    documents: (places) =>
      Promise.resolve(
        places.map((place) => {
          const edition = editionAt(editions, place)
          if (!edition) throw new RangeError(`no edition has an article at ${place}`)
          return { edition, article: documentAt(place) }
        }),
      ),
    placeOf: async (slug) => {
      const place = await addresses(articleKey(slug))
      return typeof place === 'number' ? place : null
    },
    vocabulary: () => {
      names ??= read(NAMES_NAME).then((bytes) => unpackJson<ArchiveNames>(bytes))
      names.catch(() => (names = null))
      return names
    },
    texts: () => [],
  }
}

function createLeaves(read: ReadArchive) {
  const kept = new Map<number, Leaf>()
  return {
    leafAt: (place: number) => kept.get(leafOf(place)),
    async fetch(wanted: ReadonlySet<number>) {
      const missing = [...wanted].filter((leaf) => !kept.has(leaf))
      // The oldest go first; those that are wanted now stay.
      for (const leaf of kept.keys()) {
        if (kept.size + missing.length <= MOST_LEAVES) break
        if (!wanted.has(leaf)) kept.delete(leaf)
      }
      await Promise.all(
        missing.map(async (leaf) => {
          kept.set(leaf, await unpackJson<Leaf>(await read(leafName(leaf))))
        }),
      )
    },
  }
}
