import { judge } from './quality.mjs'

const MODULES = {
  yuedu: () => import('./engines/yuedu.mjs'),
  scan: () => import('./engines/scan.mjs'),
  minisearch: () => import('./engines/minisearch.mjs'),
  'minisearch-bigrams': () => import('./engines/minisearch-bigrams.mjs'),
  flexsearch: () => import('./engines/flexsearch.mjs'),
  'flexsearch-bigrams': () => import('./engines/flexsearch-bigrams.mjs'),
  orama: () => import('./engines/orama.mjs'),
  pagefind: () => import('./engines/pagefind.mjs'),
  lunr: () => import('./engines/lunr.mjs'),
  fuse: () => import('./engines/fuse.mjs'),
}

/**
 * One engine being measured. The same script runs in a Node process and in a browser's worker, and
 * does what it is asked, one thing at a time. `world` is where it runs: `base` is the address of the
 * work folder, `work` its path in Node, `importUrl` says where a script in it is imported from, `usedHeap` collects the
 * garbage and answers in bytes, null where only the page can tell.
 */
export function createStation(world) {
  let engine = null
  let keystrokes = []
  let truths = []

  const read = async (path) => {
    const response = await fetch(`${world.base}/${path}`)
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return response.text()
  }

  const steps = {
    /** Milliseconds until the index is a string that can be saved. */
    async build({ key, folder }) {
      const texts = JSON.parse(await read(`${folder}/texts.json`))
      const { build } = await MODULES[key]()
      const started = performance.now()
      const index = await build(texts, { ...world, folder })
      const ms = performance.now() - started
      await fetch(`${world.base}/${folder}/${key}.index`, { method: 'PUT', body: index })
      return { ms }
    },

    /** Everything but the engine that takes memory. */
    async prepare({ key, folder }) {
      await MODULES[key]()
      keystrokes = JSON.parse(await read(`${folder}/keystrokes.json`))
      truths = JSON.parse(await read(`${folder}/truths.json`))
      return {}
    },

    /**
     * Milliseconds from files that are there, as strings, to an engine that can be asked, and those that
     * it goes on working by itself after that, before it is asked anything here.
     */
    async load({ key, folder, files }) {
      const { load } = await MODULES[key]()
      const before = await world.usedHeap?.()
      let texts = await Promise.all(files.map((file) => read(`${folder}/${file}`)))
      const started = performance.now()
      engine = await load(texts, { ...world, folder })
      const ms = performance.now() - started
      texts = null
      await engine.settle?.()
      const settling = performance.now() - started - ms
      const after = await world.usedHeap?.()
      return { ms, settling, heap: after === undefined ? null : after - before }
    },

    /** One judgement for each keystroke, as far as the seconds go. */
    judge: ({ at, seconds }) =>
      within(seconds, at, async (place) => {
        const keystroke = keystrokes[place]
        const found = await (engine.placesOf ?? engine.search)(keystroke)
        return judge(found, truths[place])
      }),

    /** Milliseconds of each keystroke, as far as the seconds go. */
    time: ({ at, seconds }) =>
      within(seconds, at, async (place) => {
        const keystroke = keystrokes[place]
        const started = performance.now()
        await engine.search(keystroke)
        return performance.now() - started
      }),
  }

  return (request) => steps[request.step](request)
}

async function within(seconds, list, work) {
  const end = performance.now() + seconds * 1000
  const done = []
  for (const each of list) {
    if (performance.now() > end) break
    done.push(await work(each))
  }
  return done
}
