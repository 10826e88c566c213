import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from './command-line.ts'
import { serveSite } from './serve.ts'

export const SERVE_OPTIONS = { port: { type: 'string' }, host: { type: 'string' } } as const

type Parsed = {
  values: { port?: string | undefined; host?: string | undefined }
  positionals: string[]
}

/**
 * Without the `--`, npm takes `--port=5000` as a setting of its own, and of `--port 5000` it hands
 * on the number alone: both are understood.
 */
export function addressOf({ values, positionals }: Parsed, usage: string) {
  const setting = process.env['npm_config_port']
  const [number, ...more] = positionals
  if (more.length > 0 || (number !== undefined && setting !== 'true')) {
    throw new UsageError(`${positionals.join(' ')}: not understood\nusage: ${usage}`)
  }
  const written = values.port ?? number ?? (setting || '4173')
  const port = Number(written)
  if (!/^\d+$/.test(written) || port > 65535) {
    throw new UsageError(`--port ${written}: expected a number from 0 to 65535`)
  }
  return { port, host: values.host }
}

/** Serves until the process is ended. */
export async function serveUntilEnded(
  folder: string,
  basePath: string | null,
  address: { port: number; host: string | undefined },
) {
  if (!(await stat(join(folder, 'index.html')).catch(() => null))) {
    throw new Error(`${folder}: no site here; build it first with: npm run build`)
  }
  const server = await serveSite({
    folder,
    basePath: basePath ?? (await builtBasePath(folder)),
    ...address,
  })
  console.log(`粤读: ${server.url} (Ctrl-C ends it)`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await server.close()
}

/** A built site says itself where it hangs. */
async function builtBasePath(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'manifest.webmanifest'), 'utf8').catch(() => '{}')
  const manifest: unknown = JSON.parse(text)
  const scope =
    typeof manifest === 'object' && manifest !== null && 'scope' in manifest ? manifest.scope : '/'
  return typeof scope === 'string' ? scope : '/'
}
