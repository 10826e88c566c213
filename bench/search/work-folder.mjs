import { fileURLToPath } from 'node:url'

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

/** What a measurement writes on its way: editions, indexes, times. Thrown away at will. */
export const workFolder = fileURLToPath(new URL('../search.tmp-build', import.meta.url))
