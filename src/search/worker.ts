import type { Edition } from '#edition/schema.ts'
import type { Reply, Request } from './protocol.ts'
import { serveRequests } from './serve-requests.ts'

const serve = serveRequests({
  fetchEdition,
  reply: (reply: Reply) => {
    self.postMessage(reply)
  },
  later: (task) => {
    setTimeout(task)
  },
})

self.onmessage = ({ data }: MessageEvent<Request>) => {
  serve(data)
}

async function fetchEdition(url: string): Promise<Edition> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`.trim())
  return response.json()
}
