/** Which articles have a gram, in files small enough that a search fetches a few of them. */
import { createBitReader, createBitWriter } from './bits.ts'
import { firstOf, secondOf, type Gram } from './grams.ts'

/** Places of the articles that have a gram: anywhere, and in a title. */
export type Postings<List = Uint32Array> = { all: List; titles: List }

/** Where grams are. */
export type GramDirectory = {
  /** By first unit: those that begin so much have files of their own, from one number on. */
  hot: Record<string, { from: number; files: number }>
  /** The others share the first files. */
  cold: number
  /** In bytes, of each file. */
  sizes: number[]
}

/** As many bytes as a file should have. */
const FILE = 16_000

export function fileOf({ hot, cold }: GramDirectory, gram: Gram): number {
  const own = hot[firstOf(gram)]
  return own ? own.from + (mixed(secondOf(gram)) & (own.files - 1)) : mixed(firstOf(gram)) % cold
}

/** Every file that has grams which begin with a unit. */
export function filesOf({ hot, cold }: GramDirectory, unit: number): number[] {
  const own = hot[unit]
  if (!own) return [mixed(unit) % cold]
  return Array.from({ length: own.files }, (_, index) => own.from + index)
}

/** Multiplied as Knuth has it, so that neighbours part. */
const mixed = (unit: number) => Math.imul(unit, 0x9e3779b1) >>> 16

/** The files of all grams of so many articles. */
export function gramFiles(
  postings: ReadonlyMap<Gram, Postings<number[]>>,
  articles: number,
): { directory: GramDirectory; files: Uint8Array[] } {
  const bits = new Map<number, number>()
  for (const [gram, own] of postings) {
    bits.set(firstOf(gram), (bits.get(firstOf(gram)) ?? 0) + bitsOf(own, articles))
  }
  const directory: GramDirectory = { hot: {}, cold: 1, sizes: [] }
  const hot: [number, number][] = []
  let rest = 0
  for (const [unit, own] of bits) {
    const files = 2 ** Math.ceil(Math.log2(own / 8 / FILE))
    if (files > 1) hot.push([unit, files])
    else rest += own / 8
  }
  directory.cold = Math.max(1, Math.ceil(rest / FILE))
  let from = directory.cold
  for (const [unit, files] of hot) {
    directory.hot[unit] = { from, files }
    from += files
  }
  const grams = Array.from({ length: from }, (): Gram[] => [])
  for (const gram of postings.keys()) grams[fileOf(directory, gram)]?.push(gram)
  const files = grams.map((own) => encodeFile(own, postings, articles))
  directory.sizes = files.map(({ length }) => length)
  return { directory, files }
}

function bitsOf({ all, titles }: Postings<number[]>, articles: number): number {
  const writer = createBitWriter()
  writer.places(all, articles)
  writer.places(titles, articles)
  return writer.bits() + 16
}

function encodeFile(
  grams: Gram[],
  postings: ReadonlyMap<Gram, Postings<number[]>>,
  articles: number,
): Uint8Array {
  const writer = createBitWriter()
  writer.gamma(grams.length)
  let before = 0
  for (const gram of grams.sort((one, other) => one - other)) {
    writer.gamma(gram - before)
    before = gram
    const { all, titles } = postings.get(gram) ?? { all: [], titles: [] }
    writer.places(all, articles)
    writer.places(titles, articles)
  }
  return writer.bytes()
}

export function decodeFile(bytes: Uint8Array, articles: number): Map<Gram, Postings> {
  const reader = createBitReader(bytes)
  const postings = new Map<Gram, Postings>()
  let gram = 0
  for (let left = reader.gamma(); left > 0; left--) {
    gram += reader.gamma()
    postings.set(gram, { all: reader.places(articles), titles: reader.places(articles) })
  }
  return postings
}
