import { ENGINES } from './engine-list.mjs'
import { median } from './quality.mjs'

/** So many times each engine is loaded, all in turn, each time in a new process. */
const LOADS = 3

/**
 * Loads engines as a reader would, for the first time. Answers the stations of the last round, ready
 * to be asked, and by engine `{ load, settling, heap }`, the median milliseconds, those that it
 * worked on in the last round, and the bytes that it takes, or `{ failed }` in words.
 */
export async function loadEngines(keys, prepared, startStation, seconds) {
  const stations = new Map()
  const loaded = {}
  const times = new Map(keys.map((key) => [key, []]))

  const load = async (key) => {
    await stations.get(key)?.close()
    const station = await startStation()
    stations.set(key, station)
    const about = { key, folder: String(prepared.size), files: filesOf(key, prepared) }
    await station.ask({ step: 'prepare', ...about }, seconds)
    return station.ask({ step: 'load', ...about }, seconds)
  }

  for (let round = 0; round < LOADS; round++) {
    for (const key of keys.filter((each) => !loaded[each]?.failed)) {
      try {
        const { ms, settling, heap } = await load(key)
        times.get(key).push(ms)
        loaded[key] = { load: median(times.get(key)), settling, heap }
      } catch (error) {
        loaded[key] = { failed: error.message }
        await stations.get(key)?.close()
        stations.delete(key)
      }
    }
  }
  return { stations, loaded }
}

/** The files of its size's folder that an engine is loaded from. */
const filesOf = (key, { editionFiles }) =>
  ({
    editions: editionFiles,
    texts: ['texts.json'],
    index: [`${key}.index`],
    'index and texts': [`${key}.index`, 'texts.json'],
  })[ENGINES[key].reads]
