/** A field of a JSON object: its value, and how it is written. */
export type JsonField = { key: string; value: unknown; written: string }

/**
 * The fields of a JSON object in their order, one that stands twice twice over (`JSON.parse` keeps
 * the last alone, without a word); or what is wrong with the text.
 */
export function fieldsOf(json: string): JsonField[] | string {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return 'JSON, but no object'
    }
  } catch {
    return 'not JSON'
  }
  const fields: JsonField[] = []
  let at = skipBlanks(json, skipBlanks(json, 0) + 1)
  while (json[at] === '"') {
    const keyEnd = endOfString(json, at)
    const start = skipBlanks(json, skipBlanks(json, keyEnd) + 1)
    const end = endOfValue(json, start)
    const written = json.slice(start, end)
    const key: unknown = JSON.parse(json.slice(at, keyEnd))
    fields.push({ key: String(key), value: JSON.parse(written), written })
    at = skipBlanks(json, end)
    if (json[at] === ',') at = skipBlanks(json, at + 1)
  }
  return fields
}

function skipBlanks(json: string, from: number): number {
  let at = from
  while (' \t\r\n'.includes(json[at] ?? '.')) at += 1
  return at
}

/** The offset after the string that begins here. */
function endOfString(json: string, start: number): number {
  let at = start + 1
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1
  return at + 1
}

function endOfValue(json: string, start: number): number {
  let depth = 0
  let at = start
  while (at < json.length) {
    const mark = json[at] ?? ''
    if (depth === 0 && /[,}\]\s]/.test(mark)) break
    if (mark === '"') {
      at = endOfString(json, at)
      continue
    }
    if (mark === '{' || mark === '[') depth += 1
    if (mark === '}' || mark === ']') depth -= 1
    at += 1
    if (depth === 0 && (mark === '}' || mark === ']')) break
  }
  return at
}
