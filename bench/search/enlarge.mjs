/** So many articles to an edition: one of all would not fit into a string. */
const TO_AN_EDITION = 10_000

/**
 * An edition, and as many more as bring the number of articles to `size`: their headings and the
 * lengths of their paragraphs are those of articles that were read, their sentences are drawn from
 * all that were. They name no people and no figures, which a reader would have to find first.
 */
export function enlarge(edition, size, random) {
  const editions = [edition]
  const sentences = edition.articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text }) => sentencesOf(text)),
  )
  const bare = Object.fromEntries(
    Object.entries(edition).map(([field, value]) => [field, Array.isArray(value) ? [] : value]),
  )
  for (let made = edition.articles.length; made < size;) {
    const count = Math.min(TO_AN_EDITION, size - made)
    const articles = Array.from({ length: count }, (_, at) =>
      recombined(random.pick(edition.articles), `more-${made + at}`, sentences, random),
    )
    editions.push({ ...bare, id: `more-${editions.length}`, articles })
    made += count
  }
  return editions
}

const recombined = (article, slug, sentences, random) => ({
  ...article,
  slug,
  paragraphs: article.paragraphs.map((paragraph) => ({
    ...paragraph,
    text: sentencesOf(paragraph.text)
      .map(() => random.pick(sentences))
      .join(''),
  })),
})

/** Cut behind each full stop, nothing left out. */
const sentencesOf = (text) => text.match(/[^。！？]+[。！？]*|[。！？]+/g) ?? []
