import { openMarkStore } from './mark-store.ts'
import { createReaderMarks, type ReaderMarks } from './reader-marks.ts'

/** The marks that are kept under a name on this device; what is changed in one tab shows in all. */
export function openMarks(name: string): ReaderMarks {
  const otherTabs = new BroadcastChannel(name)
  const marks = createReaderMarks({
    store: openMarkStore(name),
    tellOthers: () => {
      otherTabs.postMessage(null)
    },
  })
  otherTabs.onmessage = () => void marks.refresh()
  return marks
}
