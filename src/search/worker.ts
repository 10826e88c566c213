import type { Edition } from '#edition/schema.ts'
import type { EditionFile, Reply, Request } from './protocol.ts'
import { serveRequests } from './serve-requests.ts'

const serve = serveRequests({
  readEdition,
  readArchive: (address) => async (name) =>
    new Uint8Array(await (await fetched(address + name)).arrayBuffer()),
  reply: (reply: Reply) => {
    self.postMessage(reply)
  },
  later: (task) => {
    setTimeout(task)
  },
  pause,
})

self.onmessage = ({ data }: MessageEvent<Request>) => {
  serve(data)
}

async function readEdition(file: EditionFile): Promise<Edition> {
  if (typeof file !== 'string') return JSON.parse(await file.text())
  return (await fetched(file)).json()
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`.trim())
  return response
}

/** A turn of the event loop; a timeout would wait for milliseconds. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
