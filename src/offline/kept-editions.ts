import { readCache } from './kept-files.ts'

/** The store that the service worker keeps what is read of an archive in; null without one. */
const open = async (basePath: string): Promise<Cache | null> =>
  'caches' in globalThis ? caches.open(readCache(basePath)) : null

/** Which files of an archive are on this device: addresses as the catalog has them. */
export async function keptAddresses(basePath: string): Promise<ReadonlySet<string>> {
  const cache = await open(basePath).catch(() => null)
  return new Set(((await cache?.keys()) ?? []).map(({ url }) => new URL(url).pathname))
}

/** How many bytes an edition's file takes on this device; null when it is not here. */
export async function keptBytes(basePath: string, url: string): Promise<number | null> {
  const cache = await open(basePath).catch(() => null)
  const response = await cache?.match(url, { ignoreVary: true })
  return response ? (await response.blob()).size : null
}

/**
 * Fetches an edition's file to be kept; `onProgress` is told the bytes that have come. Rejects when
 * it cannot be had, or there is no room for it.
 */
export async function keepEdition(
  basePath: string,
  url: string,
  onProgress: (bytes: number) => void,
): Promise<void> {
  const cache = await open(basePath)
  const response = await fetch(url)
  if (!cache || !response.ok || !response.body) throw new Error(`${url}: ${response.status}`)
  let bytes = 0
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength
        onProgress(bytes)
        controller.enqueue(chunk)
      },
    }),
  )
  await cache.put(url, new Response(counted, { headers: response.headers }))
}

export async function dropEdition(basePath: string, url: string): Promise<void> {
  await (await open(basePath))?.delete(url, { ignoreVary: true })
}
