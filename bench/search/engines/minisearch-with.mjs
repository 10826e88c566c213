import MiniSearch from 'minisearch'

/** MiniSearch over one field: how terms are made, and how they are looked up. */
export function miniSearchWith(making, looking) {
  const options = { fields: ['text'], ...making }
  return {
    build(texts) {
      const index = new MiniSearch(options)
      index.addAll(texts.map((text, id) => ({ id, text })))
      return JSON.stringify(index)
    },
    load([saved]) {
      const index = MiniSearch.loadJSON(saved, options)
      return {
        search: ({ words }) =>
          index.search(words.join(' '), { combineWith: 'AND', ...looking }).map(({ id }) => id),
      }
    },
  }
}
