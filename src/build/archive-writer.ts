import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import type { Edition } from '#edition/schema.ts'
import {
  HEAD_NAME,
  NAMES_NAME,
  type ArchiveHead,
  type ArchiveNames,
} from '#search/archive/archive-corpus.ts'
import { addressPages, articleKey, nameKey, pageName } from '#search/archive/address-book.ts'
import {
  WRITTEN_FACETS,
  writtenColumn,
  type WrittenColumns,
} from '#search/archive/facet-columns.ts'
import { gramsName } from '#search/archive/gram-index.ts'
import { gramFiles, type Postings } from '#search/archive/gram-shards.ts'
import { gramsIn, type Gram } from '#search/archive/grams.ts'
import {
  ARTICLES_OF_LEAF,
  leafName,
  leafOf,
  writtenArticle,
  type Leaf,
  type LeafEdition,
} from '#search/archive/leaves.ts'
import { NAME_KINDS } from '#edition/select-names.ts'
import { foldArticle } from '#search/corpus.ts'
import { createFacetTable, type FacetTable } from '#search/facet-table.ts'
import { createVocabulary } from '#search/vocabulary.ts'
import { nameHash } from './library-assets.ts'

/** Bytes that facets may add to what every search loads first. */
const MOST_OF_FACETS = 40_000
/** Names that are offered, and known by their sound: those of the most articles. */
const MOST_NAMES = 1500
/** Editions that a name's page is drawn from. */
const MOST_EDITIONS_OF_NAME = 5

/** What an archive weighs, in bytes. */
export type ArchiveSizes = { text: number; index: number; rest: number }

/**
 * Makes the files by which a library is searched that is not on the device: its text a few articles
 * at a time, which articles have which pairs of characters, where addresses lead to. Editions come
 * one by one, and of each only that is kept.
 */
export function createArchiveWriter(writeFile: (name: string, bytes: Uint8Array) => void) {
  const hash = createHash('sha256')
  const sizes: ArchiveSizes = { text: 0, index: 0, rest: 0 }
  const write = (part: keyof ArchiveSizes, name: string, bytes: Uint8Array) => {
    hash.update(name).update(bytes)
    sizes[part] += bytes.length
    writeFile(name, bytes)
  }
  const writeJson = (part: keyof ArchiveSizes, name: string, value: unknown) => {
    write(part, name, packed(value))
  }
  const editions: LeafEdition[] = []
  const postings = new Map<Gram, Postings<number[]>>()
  const addresses = new Map<string, number | number[]>()
  const facets = createFacetTable()
  const vocabulary = createVocabulary({ headlines: false })
  let place = 0
  let leaf: Leaf = []

  const note = (list: 'all' | 'titles', grams: Set<Gram>) => {
    for (const gram of grams) {
      const own = postings.get(gram) ?? { all: [], titles: [] }
      postings.set(gram, own)
      own[list].push(place)
    }
  }
  const closeLeaf = () => {
    writeJson('text', leafName(leafOf(place - 1)), leaf)
    leaf = []
  }
  const noteNames = (edition: Edition) => {
    for (const kind of NAME_KINDS) {
      for (const { slug } of edition[kind]) {
        const known = addresses.get(nameKey(kind, slug))
        const numbers = Array.isArray(known) ? known : []
        if (numbers.length < MOST_EDITIONS_OF_NAME) numbers.push(editions.length)
        addresses.set(nameKey(kind, slug), numbers)
      }
    }
  }

  return {
    add(edition: Edition) {
      const { id, title, issueDate, articles } = edition
      facets.add(edition)
      vocabulary.add(edition)
      noteNames(edition)
      editions.push({ id, title, issueDate, size: articles.length })
      for (const article of articles) {
        const { text, section } = foldArticle(article)
        note('all', gramsIn(text))
        note('titles', gramsIn(text.slice(0, section)))
        addresses.set(articleKey(article.slug), place)
        leaf.push(writtenArticle(article))
        place += 1
        if (place % ARTICLES_OF_LEAF === 0) closeLeaf()
      }
    },

    /** Writes what can only be written once all editions are known. */
    finish(): { hash: string; addressPages: number; sizes: ArchiveSizes } {
      if (leaf.length > 0) closeLeaf()
      const { directory, files } = gramFiles(postings, place)
      files.forEach((file, number) => write('index', gramsName(number), file))
      const pages = addressPages(addresses)
      pages.forEach((page, number) => writeJson('rest', pageName(number), page))
      const head: ArchiveHead = {
        editions,
        grams: directory,
        addressPages: pages.length,
        columns: columnsWithin(facets.build()),
      }
      writeJson('index', HEAD_NAME, head)
      const { named, synonyms, readings } = vocabulary.build()
      const names: ArchiveNames = {
        named: named.toSorted((a, b) => b.articles - a.articles).slice(0, MOST_NAMES),
        synonyms,
        readings,
      }
      writeJson('rest', NAMES_NAME, names)
      return { hash: nameHash(hash), addressPages: pages.length, sizes }
    },
  }
}

const packed = (value: unknown) => deflateRawSync(JSON.stringify(value), { level: 9 })

/** The facets that there is room for. */
function columnsWithin(table: FacetTable): WrittenColumns {
  const columns: WrittenColumns = {}
  let left = MOST_OF_FACETS
  for (const facet of WRITTEN_FACETS) {
    const column = writtenColumn(table[facet])
    const size = packed(column).length
    if (size > left) continue
    left -= size
    columns[facet] = column
  }
  return columns
}
