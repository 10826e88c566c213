import { createStation } from './station.mjs'

const answer = createStation({
  base: self.location.origin,
  importUrl: (path) => `${self.location.origin}/${path}`,
})

self.onmessage = async ({ data: { id, ...request } }) => {
  try {
    self.postMessage({ id, answer: await answer(request) })
  } catch (error) {
    self.postMessage({ id, error: error instanceof Error ? error.message : String(error) })
  }
}
