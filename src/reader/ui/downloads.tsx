import { useId, useState } from 'react'
import { say } from '#language/say.ts'

/** A file that is written when it is asked for. */
export type DownloadFile = {
  /** CSV, JSON: what the button says. */
  label: string
  /** With its ending. */
  name: string
  type: string
  write: () => BlobPart | Promise<BlobPart>
}

export const csvFile = (name: string, write: DownloadFile['write']): DownloadFile => ({
  label: 'CSV',
  name: `${name}.csv`,
  type: 'text/csv;charset=utf-8',
  write,
})

export const jsonFile = (name: string, write: DownloadFile['write']): DownloadFile => ({
  label: 'JSON',
  name: `${name}.json`,
  type: 'application/json',
  write,
})

export const calendarFile = (name: string, write: DownloadFile['write']): DownloadFile => ({
  label: 'iCalendar',
  name: `${name}.ics`,
  type: 'text/calendar;charset=utf-8',
  write,
})

type DownloadsProps = {
  files: DownloadFile[]
  /** What is in the files: 46 人. */
  what?: string
}

/** What a view shows, to be taken away; written in the browser, asked of nobody. */
export function Downloads({ files, what }: DownloadsProps) {
  const label = useId()
  const [failed, setFailed] = useState(false)
  const save = async (file: DownloadFile) => {
    try {
      saveAs(file.name, new Blob([await file.write()], { type: file.type }))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div
      role="group"
      aria-labelledby={label}
      className="flex flex-wrap items-center gap-2 print:hidden"
    >
      <span id={label} className="label">
        {what ? say`下载${what}` : say`下载`}
      </span>
      {files.map((file) => (
        <button
          key={file.name}
          type="button"
          className="button-quiet"
          onClick={() => void save(file)}
        >
          {file.label}
        </button>
      ))}
      <span role="status" className="text-sm text-muted empty:hidden">
        {failed && say`没能写出文件，请再试一次`}
      </span>
    </div>
  )
}

function saveAs(name: string, content: Blob) {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has begun to read by then; without an end the file would stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
