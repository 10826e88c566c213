/** What is in all of some lists of places, each ascending; nothing when there is no list. */
export function intersected(lists: readonly Uint32Array[]): Uint32Array {
  const [first, ...others] = lists.toSorted((one, other) => one.length - other.length)
  let left = first ?? new Uint32Array(0)
  for (const other of others) {
    const both = new Uint32Array(left.length)
    let size = 0
    let at = 0
    for (const place of left) {
      while (at < other.length && (other[at] ?? 0) < place) at++
      if (other[at] === place) both[size++] = place
    }
    left = both.subarray(0, size)
  }
  return left
}

/** What is in any of some lists of places below `size`, ascending. */
export function united(lists: readonly Uint32Array[], size: number): Uint32Array {
  const [only, ...others] = lists
  if (others.length === 0) return only ?? new Uint32Array(0)
  const marked = new Uint8Array(size)
  for (const list of lists) for (const place of list) marked[place] = 1
  let count = 0
  for (const mark of marked) count += mark
  const all = new Uint32Array(count)
  let at = 0
  for (let place = 0; place < size; place++) if (marked[place]) all[at++] = place
  return all
}
