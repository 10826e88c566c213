/** A file that a reader has dropped or chosen: nothing of it has been read yet. */
export type OfferedFile = {
  /** With the folders that it was offered with, and forward slashes. */
  path: string
  bytes: Blob
}

/** What a file picker or a folder picker gives. */
export const filesPicked = (list: FileList): OfferedFile[] =>
  [...list].map((file) => ({ path: file.webkitRelativePath || file.name, bytes: file }))

/** What was dropped, folders with all that is in them. To be called while the drop is going on. */
export function filesDropped(transfer: DataTransfer): Promise<OfferedFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  return entries.length > 0
    ? Promise.all(entries.map(filesIn)).then((lists) => lists.flat())
    : Promise.resolve(filesPicked(transfer.files))
}

async function filesIn(entry: FileSystemEntry): Promise<OfferedFile[]> {
  if (isFile(entry)) {
    const bytes = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject)
    })
    return [{ path: entry.fullPath.replace(/^\//, ''), bytes }]
  }
  if (!isFolder(entry)) return []
  const reader = entry.createReader()
  const lists: Promise<OfferedFile[]>[] = []
  // A browser gives a hundred entries at a time; none are the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (some.length === 0) return (await Promise.all(lists)).flat()
    lists.push(...some.map(filesIn))
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
