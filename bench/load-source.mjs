import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** A module of the project's, such as `/src/build/serve.ts`. */
export const loadSource = async (path) =>
  (await runnerImport(path, { root, configFile: false, logLevel: 'error' })).module
