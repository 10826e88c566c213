/** What the entries of a notes file are made of. */
import { z } from 'zod'
import { Basis, DatedFact, Event, Figure } from '../schema.ts'

export const words = z.string().trim().min(1)
export const wordsOrNull = words.nullable()
const several = z.union([words, z.array(words).min(1)], {
  error: 'expected words of the source, or a list of such',
})

/** Words that stand in the source; `article` is the start of a headline, where the words alone do not tell. */
export const quoted = { quote: words, article: words.optional() }
export const quotedOften = { quote: several, article: words.optional() }
/** Where a name counts: in these words, in this article, or without either wherever it stands. */
export const somewhere = { quote: several.optional(), article: words.optional() }

export const eventFields = {
  kind: Event.shape.kind,
  date: Event.shape.date,
  period: Event.shape.period,
  place: wordsOrNull,
  venue: wordsOrNull,
  theme: wordsOrNull,
  hosts: z.array(words),
  organisers: z.array(words),
  basis: Basis,
}
export const figureFields = {
  measures: wordsOrNull,
  value: z.number(),
  upTo: z.number().nullable(),
  unit: wordsOrNull,
  bound: Figure.shape.bound,
}
export const dateFields = {
  from: DatedFact.shape.from,
  to: DatedFact.shape.to,
  precision: DatedFact.shape.precision,
  basis: Basis,
}

/** Any of some fields. */
export const someOf = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z.object(fields).partial().shape

/**
 * Entries of several kinds. The first key says which (`person: 郭贺铨`): it becomes `what`, and the
 * words after it `printed`.
 */
export const kinds = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((entry) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry
    const [first, ...rest] = Object.entries(entry)
    if (!first || 'what' in entry || 'printed' in entry) return entry
    return { ...Object.fromEntries(rest), what: first[0], printed: first[1] }
  }, shape)

export const kind = <What extends string, Fields extends z.ZodRawShape>(
  what: What,
  fields: Fields,
) => z.strictObject({ what: z.literal(what), printed: words, ...fields })

export const beginningWith = (names: string) => ({
  error: `expected an entry that begins with ${names}`,
})
