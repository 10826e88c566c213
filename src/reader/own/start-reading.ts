import { trustedScriptUrl } from '#search/trusted-script-url.ts'
import type {
  LibraryRead,
  LibraryRefused,
  ReadProgress,
  ReadReply,
  ReadRequest,
} from './reading.ts'
import url from './read-worker.ts?worker&url'

/** Rejects when the worker cannot do its work, or when `signal` stops it. */
export type StartReading = (
  request: ReadRequest,
  onProgress: (progress: ReadProgress) => void,
  signal: AbortSignal,
) => Promise<LibraryRead | LibraryRefused>

/** Tells one pipeline from another: the name of its script holds the hash of all of it. */
export const pipeline = url

/** Reads texts in a worker of their own, which ends with its work. */
export const startReading: StartReading = (request, onProgress, signal) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(trustedScriptUrl(url), { type: 'module' })
    const fail = (message: string) => {
      worker.terminate()
      reject(new Error(message))
    }
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      if (data.type === 'progress') onProgress(data)
      else if (data.type === 'failed') fail(data.message)
      else {
        worker.terminate()
        resolve(data)
      }
    }
    worker.onmessageerror = () => {
      fail('a reply could not be read')
    }
    worker.onerror = ({ message }) => {
      fail(message || 'the reading worker did not start')
    }
    signal.addEventListener('abort', () => {
      fail('stopped')
    })
    worker.postMessage(request)
  })
