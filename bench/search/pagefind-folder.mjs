import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** What is searched with, of what it writes: the rest is its own interface, and the texts again. */
const INDEX = /^index\/|\.pf_meta$|^pagefind-entry\.json$|^wasm\./

/** Writes the index into `pagefind` in a folder; answers its size and the place of each of its pages. */
export async function buildFolder(texts, folder) {
  const { createIndex, close } = await import('pagefind')
  const outputPath = join(folder, 'pagefind')
  const { index } = await createIndex({ forceLanguage: 'zh' })
  for (const [place, content] of texts.entries()) {
    const { errors } = await index.addCustomRecord({ url: `/${place}`, content, language: 'zh' })
    if (errors.length > 0) throw new Error(errors.join('; '))
  }
  await index.writeFiles({ outputPath })
  await close()
  return JSON.stringify({ bytes: bytesOf(outputPath), places: placesIn(outputPath) })
}

const bytesOf = (path) =>
  readdirSync(path, { recursive: true })
    .filter((name) => INDEX.test(name) && statSync(join(path, name)).isFile())
    .reduce((sum, name) => sum + statSync(join(path, name)).size, 0)

function placesIn(path) {
  const names = readdirSync(join(path, 'fragment'))
  return Object.fromEntries(
    names.map((name) => {
      const text = gunzipSync(readFileSync(join(path, 'fragment', name))).toString('utf8')
      const { url } = JSON.parse(text.slice(text.indexOf('{')))
      return [name.replace('.pf_fragment', ''), Number(url.slice(1))]
    }),
  )
}
