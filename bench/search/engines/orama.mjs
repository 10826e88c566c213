import { create, insertMultiple, load as restore, save, search } from '@orama/orama'
import { createTokenizer } from '@orama/tokenizers/mandarin'

const createIndex = () =>
  create({
    schema: { text: 'string' },
    components: { tokenizer: createTokenizer() },
    sort: { enabled: false },
  })

export async function build(texts) {
  const index = createIndex()
  await insertMultiple(
    index,
    texts.map((text, place) => ({ id: String(place), text })),
    1000,
  )
  const { docs: _, ...saved } = save(index)
  return JSON.stringify({ size: texts.length, saved: { ...saved, docs: withoutTexts(texts) } })
}

/** The texts are on the device anyway; only what is beside them counts as the index. */
const withoutTexts = (texts) => ({
  docs: Object.fromEntries(texts.map((_, place) => [place + 1, { id: String(place) }])),
  count: texts.length,
})

export function load([file]) {
  const { size, saved } = JSON.parse(file)
  const index = createIndex()
  restore(index, saved)
  return {
    async search({ words }) {
      // Threshold 0 is AND.
      const { hits } = await search(index, { term: words.join(' '), threshold: 0, limit: size })
      return hits.map(({ id }) => Number(id))
    },
  }
}
