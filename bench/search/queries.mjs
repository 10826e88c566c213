/** What is asked: pieces of the folded texts, drawn by chance, of every kind that readers type. */

const HAN = /^\p{Script=Han}+$/u
/** Tries to draw one more query of a kind before there are held to be no more. */
const PATIENCE = 400

/**
 * Queries of each kind, at most `count` and all different, in an order of chance: `{ kind, typed }`.
 * `texts` are folded, one for each article, their headings and paragraphs parted by line feeds;
 * `names` are folded names of people, organisations and places.
 */
export function drawQueries({ texts, names, random, count }) {
  const lineOf = () => random.pick(random.pick(texts).split('\n'))
  const kinds = {
    'two characters': () => words(lineOf(), 2, random),
    'three characters': () => words(lineOf(), 3, random),
    'four characters': () => words(lineOf(), 4, random),
    name: () => (names.length > 0 ? random.pick(names) : null),
    'one character': () => pickMatch(lineOf(), /\p{Script=Han}/gu, random),
    'number with its unit': () => pickMatch(lineOf(), NUMBERS, random),
    'Latin word': () => pickMatch(lineOf(), /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g, random),
    'long phrase': () => pickMatch(lineOf(), /[\p{Script=Han},、]{12,30}/gu, random),
    'two words': () => twoWords(random.pick(texts), random),
    absent: () => absent(texts, random),
  }
  const queries = Object.entries(kinds).flatMap(([kind, draw]) =>
    distinct(draw, count).map((typed) => ({ kind, typed })),
  )
  return random.shuffled(queries)
}

/**
 * Every state of the search box while the queries are typed, in order, as code points come in; a
 * long phrase is pasted. `words` are what must be in an article, folded; `whole` is true for the
 * last state of a query.
 */
export const keystrokesOf = (queries, fold) =>
  queries.flatMap(({ kind, typed }, query) => {
    const characters = [...typed]
    const ends = characters.map((_, at) => at + 1)
    return ends
      .filter(
        (end) => end === ends.length || (kind !== 'long phrase' && characters[end - 1] !== ' '),
      )
      .map((end) => {
        const text = characters.slice(0, end).join('')
        const words = text.split(' ').map(fold)
        return { query, kind, typed: text, words, whole: end === ends.length }
      })
  })

const NUMBERS =
  /(?:\d+(?:\.\d+)?|[一二三四五六七八九十百千]+)(?:%|[万亿]?[元人名年月日条项米吨个次])/g

function distinct(draw, count) {
  const found = new Set()
  for (let tries = 0; tries < count + PATIENCE && found.size < count; tries++) {
    const typed = draw()
    if (typed) found.add(typed)
  }
  return [...found]
}

const pickMatch = (line, pattern, random) => {
  const found = line.match(pattern)
  return found ? random.pick(found) : null
}

/** A piece of a line, `length` characters long, that begins and ends where a word does. */
function words(line, length, random) {
  const starts = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(line)].map(
    ({ index }) => index,
  )
  const ends = new Set([...starts, line.length])
  const pieces = starts
    .filter((start) => ends.has(start + length))
    .map((start) => line.slice(start, start + length))
    .filter((piece) => HAN.test(piece))
  return pieces.length > 0 ? random.pick(pieces) : null
}

function twoWords(text, random) {
  const pair = [1, 2].map(() => words(random.pick(text.split('\n')), 2, random))
  return pair.every(Boolean) && pair[0] !== pair[1] ? pair.join(' ') : null
}

/** Characters that the texts know, side by side as no text has them. */
function absent(texts, random) {
  const length = 2 + random.below(3)
  const typed = Array.from({ length }, () =>
    pickMatch(random.pick(texts), /\p{Script=Han}/gu, random),
  ).join('')
  return texts.some((text) => text.includes(typed)) ? null : typed
}
