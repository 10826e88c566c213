/** Entries of a notes file that take from, add to or correct what the rules find. */
import { z } from 'zod'
import { Basis, Byline, Dateline, Forum, Place, System } from '../schema.ts'
import {
  beginningWith,
  dateFields,
  eventFields,
  figureFields,
  kind,
  kinds,
  quoted,
  quotedOften,
  someOf,
  somewhere,
  words,
  wordsOrNull,
} from './fields.ts'

const FOUND = 'person, organisation, place, system, phrase, figure, date, event, forum or speaker'
const CORRECTED = 'person, place, system, figure, date, event, forum, speaker, dateline or byline'

const why = words.optional()
const removed = { why: words, ...somewhere }

export const Removal = kinds(
  z.discriminatedUnion(
    'what',
    [
      kind('person', removed),
      kind('organisation', removed),
      kind('place', removed),
      kind('system', removed),
      kind('phrase', removed),
      kind('figure', removed),
      kind('date', removed),
      kind('event', { why: words, article: words.optional() }),
      kind('forum', { why: words }),
      kind('speaker', { forum: words, why: words }),
    ],
    beginningWith(FOUND),
  ),
)
export type Removal = z.infer<typeof Removal>

export const Addition = kinds(
  z.discriminatedUnion(
    'what',
    [
      kind('person', { title: words.optional(), ...somewhere, why }),
      kind('organisation', { ...somewhere, why }),
      kind('place', { kind: Place.shape.kind.default('region'), ...somewhere, why }),
      kind('system', { kind: System.shape.kind.default('system'), ...somewhere, why }),
      kind('phrase', { ...somewhere, why }),
      kind('figure', { ...someOf(figureFields), ...quoted, why }),
      kind('date', {
        ...dateFields,
        to: dateFields.to.optional(),
        basis: Basis.default('stated'),
        ...quoted,
        why,
      }),
      kind('event', {
        ...someOf(eventFields),
        kind: eventFields.kind,
        partOf: words.optional(),
        forum: words.optional(),
        ...quotedOften,
        why,
      }),
      kind('forum', {
        kind: Forum.shape.kind,
        status: Forum.shape.status,
        theme: words.optional(),
        ...quotedOften,
        why,
      }),
      kind('speaker', {
        forum: words,
        title: words.optional(),
        talk: words.optional(),
        ...quoted,
        why,
      }),
    ],
    beginningWith(FOUND),
  ),
)
export type Addition = z.infer<typeof Addition>

export const Correction = kinds(
  z.discriminatedUnion(
    'what',
    [
      kind('person', { title: wordsOrNull, ...quoted, why }),
      kind('place', { kind: Place.shape.kind, ...quoted, why }),
      kind('system', { kind: System.shape.kind, ...quoted, why }),
      kind('figure', { ...someOf(figureFields), ...quoted, why }),
      kind('date', { ...someOf(dateFields), ...quoted, why }),
      kind('event', { ...someOf({ name: words, ...eventFields }), ...quotedOften, why }),
      kind('forum', {
        ...someOf({
          name: words,
          kind: Forum.shape.kind,
          status: Forum.shape.status,
          theme: wordsOrNull,
        }),
        ...quotedOften,
        why,
      }),
      kind('speaker', {
        forum: words,
        ...someOf({ title: wordsOrNull, talk: wordsOrNull }),
        ...quoted,
        why,
      }),
      kind('dateline', {
        ...someOf({
          date: Dateline.shape.date,
          period: Dateline.shape.period,
          place: wordsOrNull,
          venue: wordsOrNull,
        }),
        quote: words,
        why,
      }),
      kind('byline', { role: Byline.shape.role, ...quoted, why }),
    ],
    beginningWith(CORRECTED),
  ),
)
export type Correction = z.infer<typeof Correction>
