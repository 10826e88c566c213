import { placesHolding } from '../quality.mjs'

/** No index, no ranking, no excerpts: the floor, and not a rival. */
export function load([file]) {
  const texts = JSON.parse(file)
  return { search: ({ words }) => placesHolding(texts, words) }
}
