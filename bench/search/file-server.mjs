import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { pipeline } from 'node:stream/promises'

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' }
const PAGE =
  '<!doctype html><meta charset="utf-8"><script type="module" src="/bundle-browser/browser-page.js"></script>'

/**
 * Serves the work folder on this machine alone, and writes what is put into it. Its pages are
 * isolated, so that they may weigh themselves and read a clock finer than 0.1 ms.
 */
export async function serveFolder(folder) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname))
    // Building takes longer than a connection is kept.
    response.setHeader('Connection', 'close')
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream')
    const file = join(folder, path)
    try {
      if (request.method === 'PUT') {
        await pipeline(request, createWriteStream(file))
        response.end()
      } else if (path === '/browser-page.html') response.end(PAGE)
      else if (existsSync(file)) await pipeline(createReadStream(file), response)
      else response.writeHead(404).end()
    } catch {
      // Whoever asked is gone.
      response.destroy()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
