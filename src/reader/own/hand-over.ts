import { ownAddress, ownStorage } from '../world.ts'
import type { OfferedFile } from './offered-files.ts'
import { openTextStore } from './text-store.ts'

/** Leads to the page of a reader's own texts, which finds the files there. */
export async function handOver(files: OfferedFile[]) {
  // Where nothing can be kept, that page says so, and the files can be dropped there.
  await openTextStore(ownStorage)
    .leave(files)
    .catch(() => undefined)
  window.location.assign(ownAddress)
}
