/** Its indexer is a program of its own; its index is a folder of parts, fetched as they are needed. */
export async function build(texts, { work, folder }) {
  const { buildFolder } = await import('../pagefind-folder.mjs')
  return buildFolder(texts, `${work}/${folder}`)
}

/** The file says which article each of its pages is, so that asking for places costs no fetch. */
export async function load([file], { folder, importUrl, base }) {
  const places = new Map(Object.entries(JSON.parse(file).places))
  const pagefind = await import(/* @vite-ignore */ importUrl(`${folder}/pagefind/pagefind.js`))
  await pagefind.options({ basePath: `${base}/${folder}/pagefind/` })
  await pagefind.init()
  return {
    async search({ words }) {
      const { results } = await pagefind.search(words.join(' '))
      return results.map(({ id }) => places.get(id))
    },
  }
}
