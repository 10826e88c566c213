import './without-eval.ts'
import { readTexts } from './read-texts.ts'
import type { ReadReply, ReadRequest } from './reading.ts'

const reply = (message: ReadReply) => {
  self.postMessage(message)
}

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  const total = data.texts.length
  readTexts(data, (done) => {
    reply({ type: 'progress', done, total })
  }).then(reply, (error: unknown) => {
    reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) })
  })
}
