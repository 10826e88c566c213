import type { Edition } from '#edition/schema.ts'
import type { EditionFile, Reply, Request } from './protocol.ts'
import { serveRequests } from './serve-requests.ts'

const serve = serveRequests({
  readEdition,
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

async function readEdition(file: EditionFile): Promise<Edition> {
  if (typeof file !== 'string') return JSON.parse(await file.text())
  const response = await fetch(file)
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`.trim())
  return response.json()
}
