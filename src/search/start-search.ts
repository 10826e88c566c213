import { createSearchClient, type Connect, type SearchClient } from './client.ts'
import type { Reply, SearchedFiles } from './protocol.ts'
import { trustedScriptUrl } from './trusted-script-url.ts'
import url from './worker.ts?worker&url'

/** The search of the page, in one worker that starts when it is first needed and not before. */
export const startSearch = (editions: () => Promise<SearchedFiles>): SearchClient =>
  createSearchClient(connect, editions)

const connect: Connect = (onReply, onFailure) => {
  const worker = new Worker(trustedScriptUrl(url), { type: 'module' })
  const fail = (message: string) => {
    worker.terminate()
    onFailure(message)
  }
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    onReply(data)
  }
  worker.onmessageerror = () => {
    fail('a reply could not be read')
  }
  worker.onerror = ({ message }) => {
    fail(message || 'the search worker did not start')
  }
  return {
    send: (request) => {
      worker.postMessage(request)
    },
  }
}
