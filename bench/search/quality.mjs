/** Places of articles that hold every word, which are folded. The truth, and the bare scan. */
export function placesHolding(texts, words) {
  const places = []
  for (let place = 0; place < texts.length; place++) {
    const text = texts[place]
    if (words.every((word) => text.includes(word))) places.push(place)
  }
  return places
}

/** How many places were found, how many are true, and how many are both. */
export function judge(found, truth) {
  const distinct = new Set(found)
  return {
    found: distinct.size,
    truth: truth.length,
    both: truth.filter((place) => distinct.has(place)).length,
  }
}

/**
 * Recall is the mean over what is in some article, precision over what got any answer: an answer
 * to what no article holds counts as 0. Null when there is nothing to take the mean of.
 */
export const qualityOf = (judgements) => ({
  recall: mean(judgements.filter(({ truth }) => truth > 0).map(({ both, truth }) => both / truth)),
  precision: mean(
    judgements.filter(({ found }) => found > 0).map(({ both, found }) => both / found),
  ),
})

const mean = (list) =>
  list.length > 0 ? list.reduce((sum, each) => sum + each, 0) / list.length : null

/** The least value that a share of all are not above. `values` need no order. */
export function percentile(values, share) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null
}

export const median = (values) => percentile(values, 0.5)
