import type { Diagnostic } from './diagnostics.ts'
import { Edition } from './schema.ts'

/**
 * What of an edition breaks the schema. It is parsed in slices, because a parse copies what it is
 * given, and an edition can hold most of what fits into memory.
 */
export const schemaFaults = (edition: Edition): Diagnostic[] =>
  slicesOf(edition).flatMap(({ slice, from }) =>
    (Edition.safeParse(slice()).error?.issues ?? []).map(
      ({ path: [field, at, ...rest], message }) => ({
        file: edition.source.file,
        line: null,
        problem: [
          [field, typeof at === 'number' ? at + from : at, ...rest]
            .filter((each) => each !== undefined)
            .join('.'),
          message,
        ]
          .filter(Boolean)
          .join(': '),
      }),
    ),
  )

const SLICE = 2000

/** An edition without its lists, then with a stretch of one of them at a time. */
function slicesOf(edition: Edition): { slice: () => object; from: number }[] {
  const lists = Object.entries<unknown>(edition).flatMap(([field, value]) => {
    const list: unknown[] | null = Array.isArray(value) ? value : null
    return list ? [{ field, list }] : []
  })
  const bare = { ...edition, ...Object.fromEntries(lists.map(({ field }) => [field, []])) }
  const stretches = lists.flatMap(({ field, list }) =>
    Array.from({ length: Math.ceil(list.length / SLICE) }, (_, at) => ({
      slice: () => ({ ...bare, [field]: list.slice(at * SLICE, (at + 1) * SLICE) }),
      from: at * SLICE,
    })),
  )
  return [{ slice: () => bare, from: 0 }, ...stretches]
}
