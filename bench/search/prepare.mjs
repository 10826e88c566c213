import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readRecordLines } from './corpus.mjs'
import { enlarge } from './enlarge.mjs'
import { drawQueries, keystrokesOf } from './queries.mjs'
import { placesHolding } from './quality.mjs'
import { createRandom } from './random.mjs'
import { sizesOf } from './sizes.mjs'
import { projectRoot, workFolder } from './work-folder.mjs'

const SEED = 20211126
const QUERIES_OF_A_KIND = 40
/** The articles of the newspaper that comes with the project. */
export const OWN_SIZE = 9

/**
 * Writes what a size is measured with into its folder: editions, folded texts, keystrokes and
 * what is true of them. Answers what there is, and how long reading took.
 */
export async function prepare(size, corpora) {
  const newspaper = await import(pathToFileURL(join(workFolder, 'bundle-node', 'newspaper.js')))
  const folder = join(workFolder, String(size))
  mkdirSync(folder, { recursive: true })
  const random = createRandom(SEED)

  const started = performance.now()
  const read =
    size === OWN_SIZE
      ? (await newspaper.readSeeds(join(projectRoot, 'seeds'))).library.editions
      : readSample(newspaper, corpora, size, random)
  const readingMs = performance.now() - started
  const readArticles = read.reduce((sum, { articles }) => sum + articles.length, 0)
  const editions = readArticles < size ? enlarge(inOne(read), size, random) : read

  const editionFiles = editions.map((_, at) => `edition-${at}.json`)
  const editionTexts = editions.map((edition) => JSON.stringify(edition))
  for (const [at, text] of editionTexts.entries()) write(folder, editionFiles[at], text)

  const texts = editions.flatMap(({ articles }) =>
    articles.map((article) => newspaper.foldArticle(article).text),
  )
  const textsFile = JSON.stringify(texts)
  write(folder, 'texts.json', textsFile)

  const fold = (text) => newspaper.fold(text).text
  const names = namesIn(read).map(fold)
  const queries = drawQueries({ texts, names, random, count: QUERIES_OF_A_KIND })
  const keystrokes = keystrokesOf(queries, fold)
  write(folder, 'keystrokes.json', JSON.stringify(keystrokes))
  const truths = keystrokes.map(({ words }) => placesHolding(texts, words))
  write(folder, 'truths.json', JSON.stringify(truths))

  return {
    size: texts.length,
    readArticles,
    readingMs,
    characters: texts.reduce((sum, { length }) => sum + length, 0),
    editionFiles,
    textBytes: sizesOf([textsFile]),
    readingsBytes: sizesOf(editions.map(({ readings }) => JSON.stringify(readings))),
    queries: queries.length,
    keystrokes: keystrokes.map(({ query, kind, whole }) => ({ query, kind, whole })),
  }
}

/** The volumes that a large file is read in, as one edition; what they name stays with the first. */
const inOne = (volumes) => ({
  ...volumes[0],
  articles: volumes.flatMap(({ articles }) => articles),
})

/** Very many records are read as several volumes. */
function readSample({ readLibrary }, corpora, size, random) {
  const lines = random.shuffled(readRecordLines(corpora)).slice(0, size)
  const text = lines.join('\n')
  const sha256 = createHash('sha256').update(text).digest('hex')
  return readLibrary([{ file: 'corpus.jsonl', text, sha256, notes: null }]).library.editions
}

const namesIn = (editions) => [
  ...new Set(
    editions.flatMap(({ people, organisations, places, systems }) =>
      [people, organisations, places, systems].flat().map(({ name }) => name),
    ),
  ),
]

const write = (folder, name, text) => {
  writeFileSync(join(folder, name), text)
}
