import type { Candidates } from '../corpus.ts'
import { isLabelled } from '../match.ts'
import type { LabelAtom, Plan, PlannedAtom, TextAtom } from '../plan.ts'
import { decodeFile, fileOf, filesOf, type GramDirectory, type Postings } from './gram-shards.ts'
import { firstOf, neededBy, type Gram } from './grams.ts'
import { intersected, united } from '../place-sets.ts'
import type { ReadArchive } from './packed.ts'

export const gramsName = (file: number) => `grams-${file}.bin`

/** In bytes: what one search may fetch of the index; a pair of each word is fetched in any case. */
const MOST_FETCHED = 80_000
/** Files that are kept as they were read. */
const MOST_KEPT = 400

/** Articles that have what an atom asks for. `all` null is any. */
type Having = { all: Uint32Array | null; titles: Uint32Array; certain: boolean }

const NONE = new Uint32Array(0)

/** Says which articles may hold what a plan asks for, from as few files as can be. */
export function createGramIndex(read: ReadArchive, directory: GramDirectory, size: number) {
  const files = new Map<number, Promise<Map<Gram, Postings>>>()
  const decoded = new Map<number, Map<Gram, Postings>>()

  const fileAt = (number: number) => {
    const file =
      files.get(number) ?? read(gramsName(number)).then((bytes) => decodeFile(bytes, size))
    files.delete(number)
    files.set(number, file)
    file.then(
      (postings) => decoded.set(number, postings),
      () => files.delete(number),
    )
    const [oldest] = files.keys()
    if (files.size > MOST_KEPT && oldest !== undefined) {
      files.delete(oldest)
      decoded.delete(oldest)
    }
    return file
  }
  const costOf = (file: number) => (files.has(file) ? 0 : (directory.sizes[file] ?? 0))

  /** The cheapest grams of each word, as far as the allowance goes. */
  const chosen = (grams: readonly Gram[], allowance: { bytes: number }): Gram[] => {
    const cheapest = grams.toSorted(
      (one, other) => costOf(fileOf(directory, one)) - costOf(fileOf(directory, other)),
    )
    const taken = new Set<number>()
    return cheapest.filter((gram, at) => {
      const file = fileOf(directory, gram)
      const cost = taken.has(file) ? 0 : costOf(file)
      if (at > 0 && cost > allowance.bytes) return false
      allowance.bytes -= cost
      taken.add(file)
      return true
    })
  }

  const havingUnit = async (unit: number, allowance: { bytes: number }): Promise<Having> => {
    const numbers = filesOf(directory, unit)
    const cost = numbers.reduce((sum, file) => sum + costOf(file), 0)
    if (cost > allowance.bytes) return { all: null, titles: NONE, certain: false }
    allowance.bytes -= cost
    const lists = (await Promise.all(numbers.map(fileAt))).flatMap((postings) =>
      [...postings].flatMap(([gram, own]) => (firstOf(gram) === unit ? own : [])),
    )
    return {
      all: united(
        lists.map(({ all }) => all),
        size,
      ),
      titles: united(
        lists.map(({ titles }) => titles),
        size,
      ),
      certain: true,
    }
  }

  const havingWord = async (folded: string, allowance: { bytes: number }): Promise<Having> => {
    const { grams, units, isAll } = neededBy(folded)
    const [unit] = units
    if (unit !== undefined) {
      const having = await havingUnit(unit, allowance)
      return { ...having, certain: having.certain && isAll }
    }
    if (grams.length === 0) return { all: null, titles: NONE, certain: false }
    const lists = await Promise.all(
      chosen(grams, allowance).map(async (gram) => {
        const postings = await fileAt(fileOf(directory, gram))
        return postings.get(gram) ?? { all: NONE, titles: NONE }
      }),
    )
    return {
      all: intersected(lists.map(({ all }) => all)),
      titles: intersected(lists.map(({ titles }) => titles)),
      certain: isAll,
    }
  }

  const havingText = async (atom: TextAtom, allowance: { bytes: number }): Promise<Having> => {
    const words = []
    for (const { folded } of atom.words) words.push(await havingWord(folded, allowance))
    const alone = atom.words.length === 1 && atom.field === null
    return {
      all: everywhere(words),
      titles: intersected(words.map(({ titles }) => titles)),
      certain: alone && words.every(({ certain }) => certain),
    }
  }

  const havingAtom = (atom: PlannedAtom, allowance: { bytes: number }): Promise<Having> =>
    atom.kind === 'text'
      ? havingText(atom, allowance)
      : Promise.resolve({ all: labelled(atom, size), titles: NONE, certain: true })

  return {
    async candidates({ wanted, unwanted }: Plan): Promise<Candidates> {
      const allowance = { bytes: MOST_FETCHED }
      const clauses: Having[] = []
      for (const atoms of wanted) {
        const own = []
        for (const atom of atoms) own.push(await havingAtom(atom, allowance))
        clauses.push({
          all: own.some(({ all }) => all === null)
            ? null
            : united(
                own.flatMap(({ all }) => all ?? []),
                size,
              ),
          titles: united(
            own.map(({ titles }) => titles),
            size,
          ),
          certain: own.every(({ certain }) => certain),
        })
      }
      const places = everywhere(clauses) ?? every(size)
      const inTitles = new Uint8Array(size)
      for (const { titles } of clauses) {
        for (const place of titles) inTitles[place] = (inTitles[place] ?? 0) + 1
      }
      const titles = new Uint8Array(places.length)
      for (let at = 0; at < places.length; at++) titles[at] = inTitles[places[at] ?? 0] ?? 0
      return {
        places,
        titles,
        certain: unwanted.length === 0 && clauses.every(({ certain }) => certain),
      }
    },

    /** As far as it can be told from what has been fetched. */
    mayHold(needle: string): boolean {
      return neededBy(needle).grams.every((gram) => {
        const postings = decoded.get(fileOf(directory, gram))
        return !postings || postings.has(gram)
      })
    },
  }
}

/** The articles that have all; null when every one may. */
function everywhere(having: readonly Having[]): Uint32Array | null {
  const lists = having.flatMap(({ all }) => all ?? [])
  return lists.length === 0 ? null : intersected(lists)
}

function every(size: number): Uint32Array {
  const places = new Uint32Array(size)
  for (let place = 0; place < size; place++) places[place] = place
  return places
}

const labelled = (atom: LabelAtom, size: number) =>
  every(size).filter((place) => isLabelled(atom, place))
