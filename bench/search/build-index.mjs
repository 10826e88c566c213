import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sizesOf } from './sizes.mjs'
import { workFolder } from './work-folder.mjs'

/**
 * Builds the index of an engine in a station, which saves it. Answers `{ ms, bytes }`, or
 * `{ failed }` in words.
 */
export async function buildIndex(key, size, startStation, seconds) {
  const station = await startStation()
  try {
    const { ms } = await station.ask({ step: 'build', key, folder: String(size) }, seconds)
    const saved = readFileSync(join(workFolder, String(size), `${key}.index`))
    const packed = key === 'pagefind' ? JSON.parse(saved).bytes : null
    return { ms, bytes: packed === null ? sizesOf([saved]) : { raw: packed, brotli: packed } }
  } catch (error) {
    return { failed: error.message }
  } finally {
    await station.close()
  }
}
