import { Index } from 'flexsearch'

/**
 * FlexSearch with an encoder of one's own; all answers are asked for, not its usual hundred. `parted`
 * is what words of a query are joined by, as the encoder takes it.
 */
export const flexSearch = (options, parted) => ({
  async build(texts) {
    const index = new Index(options)
    for (const [place, text] of texts.entries()) index.add(place, text)
    const saved = {}
    await index.export((key, data) => {
      saved[key] = data
    })
    return JSON.stringify({ size: texts.length, saved })
  },
  load([file]) {
    const { size, saved } = JSON.parse(file)
    const index = new Index(options)
    for (const [key, data] of Object.entries(saved)) index.import(key, data)
    return { search: ({ words }) => index.search(words.join(parted), { limit: size }) }
  },
})
