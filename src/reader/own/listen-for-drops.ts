import { filesDropped, type OfferedFile } from './offered-files.ts'

/** How long after the last sign of a drag it is taken to have left the page, in milliseconds. */
const PATIENCE = 400

/** Files may be dropped anywhere on a page. While they hover over it, `data-dropping` says so. */
export function listenForDrops(onFiles: (files: Promise<OfferedFile[]>) => void) {
  const { dataset } = document.documentElement
  let timer: number | undefined
  const leave = () => {
    clearTimeout(timer)
    delete dataset.dropping
  }
  document.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    dataset.dropping = ''
    clearTimeout(timer)
    timer = window.setTimeout(leave, PATIENCE)
  })
  document.addEventListener('drop', (event) => {
    leave()
    if (!holdsFiles(event) || !event.dataTransfer) return
    event.preventDefault()
    onFiles(filesDropped(event.dataTransfer))
  })
}

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
