import { say } from '#language/say.ts'
import { dateWords } from './words.tsx'

export function sizeWords(bytes: number): string {
  if (bytes < 1024) return say`${bytes} 字节`
  return bytes < 1024 * 1024
    ? `${Math.round(bytes / 1024)} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

/** The day of an instant where the reader is. */
export function dayWords(instant: string | number): string {
  const date = new Date(instant)
  return dateWords([date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-'))
}
