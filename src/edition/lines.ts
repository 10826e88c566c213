/** One line of a source, in its parts: `indent + text + trail + ending` is what the source holds. */
export type Line = {
  /** Counted from 1. */
  number: number
  indent: string
  text: string
  trail: string
  /** The line break as it stands; empty at the end of the source. */
  ending: string
}

/** The lines of a source; a byte order mark is dropped. */
export const readLines = (source: string): Line[] =>
  cutLines(hasByteOrderMark(source) ? source.slice(1) : source)

export const hasByteOrderMark = (source: string) => source.startsWith('\uFEFF')

/** Cuts a text into lines. LF, CRLF and CR end a line; nothing is dropped. */
export function cutLines(source: string): Line[] {
  const lines: Line[] = []
  for (const [, body = '', ending = ''] of source.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    if (body === '' && ending === '') continue
    const text = body.trim()
    const indent = body.slice(0, text ? body.indexOf(text) : body.length)
    lines.push({
      number: lines.length + 1,
      indent,
      text,
      trail: body.slice(indent.length + text.length),
      ending,
    })
  }
  return lines
}

/**
 * What is wrong with a line that holds a control character or half of a surrogate pair: neither
 * pages nor feeds can carry them. Null when it holds none.
 */
export function forbiddenCharacterIn(text: string): string | null {
  const found = /[^\P{Cc}\t]|\p{Cs}/u.exec(text)?.[0]
  if (found === undefined) return null
  const name = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  const what = /\p{Cs}/u.test(found) ? 'half a character' : 'control character'
  return `${what} ${name}; expected text: is the file in another encoding?`
}
