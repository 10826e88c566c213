import { createEngine } from '../../../src/search/engine.ts'

/** Its files are the editions that the reader keeps anyway: there is no index beside them. */
export function load(files) {
  const editions = files.map((file) => JSON.parse(file))
  const engine = createEngine(editions)
  const slugs = editions.flatMap(({ articles }) => articles.map(({ slug }) => slug))
  const places = new Map(slugs.map((slug, place) => [slug, place]))
  return {
    /** What the page's worker does when it has loaded and nothing is asked. */
    settle: () => engine.prepare(() => new Promise((resolve) => setTimeout(resolve))),
    /** As the page asks: 50 results with excerpts, all counts, facets. */
    search: ({ typed }) => engine.search(typed),
    /** Every article that is claimed to hold what was typed: none when it was looked for in another spelling. */
    async placesOf({ typed }) {
      const answer = await engine.search(typed, { articles: Infinity, excerpts: 0 })
      if (answer.respellings.length > 0) return []
      return answer.results.map(({ slug }) => places.get(slug))
    },
  }
}
