import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/**
 * The lines of article records (`.jsonl`, `.jsonl.gz`), each `{"id", "title", "body"}`, of all
 * files together. What the records hold is for the reader of editions to judge.
 */
export function readRecordLines(paths) {
  return paths.flatMap((path) => {
    const bytes = readFileSync(path)
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    if (lines.length === 0) throw new Error(`${path}: no line in it, expected article records`)
    return lines
  })
}
