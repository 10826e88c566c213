/** How deep a value is taken apart: down to what one article has of anything. */
const DEPTH = 4
/** Pieces are told together until they are worth a write. */
const ENOUGH = 64 * 1024

/**
 * `JSON.stringify(value, null, 2)`, piece by piece: a library of ten thousand articles need not stand
 * in memory a second time as one string.
 */
export function* jsonPieces(value: object): Generator<string> {
  let held = ''
  for (const piece of piecesOf(value, 0)) {
    held += piece
    if (held.length < ENOUGH) continue
    yield held
    held = ''
  }
  if (held) yield held
}

function* piecesOf(value: unknown, depth: number): Generator<string> {
  const members = depth < DEPTH && typeof value === 'object' && value ? membersOf(value) : []
  if (members.length === 0) {
    // No string of JSON holds a line's end.
    yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`)
    return
  }
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  yield open
  for (const [index, { key, member }] of members.entries()) {
    yield `${index > 0 ? ',' : ''}\n${'  '.repeat(depth + 1)}${key}`
    yield* piecesOf(member, depth + 1)
  }
  yield `\n${'  '.repeat(depth)}${close}`
}

function membersOf(value: object): { key: string; member: unknown }[] {
  if (Array.isArray(value)) return value.map((member: unknown) => ({ key: '', member }))
  const told = Object.entries(value).filter(([, member]) => member !== undefined)
  return told.map(([key, member]) => ({ key: `${JSON.stringify(key)}: `, member }))
}
