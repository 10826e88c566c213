import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { CACHE_CONTROL, LASTING_FOLDER, SITE_HEADERS } from './site-headers.ts'

export type SiteServer = {
  /** Of the front page, such as `http://localhost:4173/`. */
  url: string
  port: number
  close: () => Promise<void>
}

type ServeOptions = {
  /** A built site. */
  folder: string
  basePath: string
  /** 0 takes any free one. */
  port: number
  /** Without it, this machine alone is answered, at both of its own addresses. */
  host?: string | undefined
  /** Hears of every request; the answer waits for it. */
  beforeAnswer?: (request: IncomingMessage) => Promise<void> | void
}

/** Port and host were asked for and are not to be had; told in words that help. */
export class PortError extends Error {
  override name = 'PortError'
}

const TYPES: Record<string, string> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
}

const CACHE_LIMIT = 64 * 1024 * 1024

type File = { name: string; bytes: Buffer; etag: string; packed: Map<string, Buffer> }

/** Serves a built site: addresses without `.html`, the 404 page, and the headers it wants. */
export async function serveSite({
  folder,
  basePath,
  port,
  host,
  beforeAnswer,
}: ServeOptions): Promise<SiteServer> {
  const site = { folder, basePath, files: createFileCache() }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      await beforeAnswer?.(request)
      await respond(request, response, site)
    } catch (error) {
      console.error(error)
      if (!response.headersSent) response.writeHead(500, SITE_HEADERS)
      response.end()
    }
  }
  const servers: Server[] = []
  const close = async () => {
    await Promise.all(servers.map((server) => closed(server)))
  }

  try {
    const hosts = host === undefined ? ['127.0.0.1', '::1'] : [host]
    for (const each of hosts) {
      const server = createServer((request, response) => void answer(request, response))
      const taken = portOf(servers[0])
      if (await listening(server, taken ?? port, each, servers.length > 0)) servers.push(server)
    }
  } catch (error) {
    await close()
    throw error
  }
  const taken = portOf(servers[0]) ?? port
  const name = host === undefined ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return { url: `http://${name}:${taken}${basePath}`, port: taken, close }
}

/** False when a second address is not to be had, as on a machine without IPv6. */
function listening(server: Server, port: number, host: string, optional: boolean) {
  return new Promise<boolean>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(new PortError(`port ${port} is taken: choose another, such as --port ${port + 1}`))
      } else if (optional) resolve(false)
      else reject(new PortError(`cannot listen on ${host}, port ${port}: ${error.message}`))
    })
    server.listen(port, host, () => resolve(true))
  })
}

function closed(server: Server) {
  return new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function portOf(server: Server | undefined): number | null {
  const address = server?.address()
  return typeof address === 'object' && address !== null ? address.port : null
}

type Site = { folder: string; basePath: string; files: ReturnType<typeof createFileCache> }

async function respond(request: IncomingMessage, response: ServerResponse, site: Site) {
  const send = (status: number, headers: Record<string, string | number> = {}, body?: Buffer) => {
    response.writeHead(status, { ...SITE_HEADERS, ...headers })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
  const say = (status: number, words: string, headers = {}) =>
    send(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }, Buffer.from(words))

  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return say(405, 'only GET and HEAD', { allow: 'GET, HEAD' })
  }
  const [written = '/', query] = (request.url ?? '/').split('?', 2)
  const path = decodedPath(written)
  if (path === null) return say(400, 'this address cannot be read')
  const rest = query === undefined ? '' : `?${query}`

  if (!path.startsWith(site.basePath)) {
    const above = site.basePath.startsWith(path.endsWith('/') ? path : `${path}/`)
    if (above) return send(302, { location: site.basePath + rest })
    return say(404, `nothing here: the site is at ${site.basePath}`)
  }
  const below = path.slice(site.basePath.length)
  // With two slashes in it, the address sent back could be that of another site.
  if (below.endsWith('/') && !path.includes('//')) {
    return send(308, { location: encodeURI(site.basePath + below.replace(/\/+$/, '')) + rest })
  }

  const name = below === '' ? 'index.html' : below
  const found =
    (await site.files.read(site.folder, name)) ??
    (await site.files.read(site.folder, `${name}.html`))
  const file = found ?? (await site.files.read(site.folder, '404.html'))
  if (!file) return say(404, 'not found')

  const type = TYPES[found ? extname(file.name) : '.html'] ?? 'application/octet-stream'
  const lasting = found !== null && name.startsWith(LASTING_FOLDER)
  const headers = {
    'content-type': type,
    'cache-control': lasting ? CACHE_CONTROL.lasting : CACHE_CONTROL.others,
    etag: file.etag,
    vary: 'accept-encoding',
  }
  if (found && request.headers['if-none-match']?.includes(file.etag)) return send(304, headers)

  const { body, encoding } = await packed(
    file,
    type,
    String(request.headers['accept-encoding'] ?? ''),
  )
  send(
    found ? 200 : 404,
    {
      ...headers,
      ...(encoding && { 'content-encoding': encoding }),
      'content-length': body.length,
    },
    body,
  )
}

/** Null for what is not an address at all, or one that would climb out of the site. */
function decodedPath(written: string): string | null {
  try {
    const path = decodeURIComponent(written)
    const strange = !path.startsWith('/') || path.includes('\0') || path.includes('\\')
    return strange || path.split('/').includes('..') ? null : path
  } catch {
    return null
  }
}

const compress = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
}

async function packed(file: File, type: string, accepted: string) {
  const worthwhile = /^text\/|json|xml|wasm/.test(type) && file.bytes.length > 1000
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
  if (!worthwhile || !encoding) return { body: file.bytes, encoding: null }
  const body = file.packed.get(encoding) ?? (await compress[encoding](file.bytes))
  file.packed.set(encoding, body)
  return { body, encoding }
}

/** Holds what was served until the file changes, and forgets all of it when it grows too large. */
function createFileCache() {
  const held = new Map<string, { stamp: string; file: File }>()
  let size = 0

  const read = async (folder: string, name: string): Promise<File | null> => {
    const path = join(folder, name)
    const found = await stat(path).catch(() => null)
    if (!found?.isFile()) return null
    const stamp = `${found.mtimeMs}-${found.size}-${found.ino}`
    const known = held.get(path)
    if (known?.stamp === stamp) return known.file

    const [root, real] = await Promise.all([realpath(folder), realpath(path)])
    if (!real.startsWith(root + sep)) return null
    const bytes = await readFile(path)
    // Weak, because it stands for the packed forms too.
    const etag = `W/"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`
    const file: File = { name, bytes, etag, packed: new Map() }
    if (size + bytes.length > CACHE_LIMIT) {
      held.clear()
      size = 0
    }
    held.set(path, { stamp, file })
    size += bytes.length
    return file
  }
  return { read }
}
