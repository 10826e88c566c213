import Fuse from 'fuse.js'

/** Threshold 0 is an exact match, wherever it stands: the task that the truth sets. */
const OPTIONS = { keys: ['text'], threshold: 0, ignoreLocation: true, ignoreFieldNorm: true }

export const build = (texts) =>
  JSON.stringify(
    Fuse.createIndex(
      OPTIONS.keys,
      texts.map((text) => ({ text })),
    ),
  )

export function load([saved, textsFile]) {
  const documents = JSON.parse(textsFile).map((text) => ({ text }))
  const index = new Fuse(documents, OPTIONS, Fuse.parseIndex(JSON.parse(saved)))
  return {
    search: ({ words }) =>
      index.search({ $and: words.map((text) => ({ text })) }).map(({ refIndex }) => refIndex),
  }
}
