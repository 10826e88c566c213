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

/** Cuts a text into lines. LF, CRLF and CR end a line; nothing is dropped but a byte order mark. */
export function readLines(source: string): Line[] {
  const lines: Line[] = []
  for (const [, body = '', ending = ''] of withoutByteOrderMark(source).matchAll(
    /([^\r\n]*)(\r\n|\n|\r|$)/g,
  )) {
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
 * A control character in the words of a line, by its code point (U+0007), or null: such text was
 * decoded wrongly, and neither pages nor feeds can carry it.
 */
export function controlCharacterIn({ text }: Line): string | null {
  const found = /[^\P{Cc}\t]/u.exec(text)?.[0]
  const code = found?.codePointAt(0)
  return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

export const hasByteOrderMark = (source: string) => source.startsWith('\uFEFF')

const withoutByteOrderMark = (source: string) =>
  hasByteOrderMark(source) ? source.slice(1) : source
