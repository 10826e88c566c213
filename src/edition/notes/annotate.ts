/** What an editor says beside the findings: other names, synonyms, topics, remarks. */
import type { Alias, Edition, EditorNote } from '../schema.ts'
import type { NotesFile } from './entries.ts'
import { findQuote, placeWithin } from './find-quote.ts'
import { namedIn, nameOf } from './named-lists.ts'
import { inPageOrder } from './printed-places.ts'

export type Remark = Omit<EditorNote, 'id'>
type AliasEntry = NotesFile['aliases'][number]

/** The remark that an alias makes at the quoted name, if it makes any; or what is wrong with it. */
export function aliasRemark(edition: Edition, entry: AliasEntry): Remark | null | string {
  const { what, printed, also, text, kind, outside } = entry
  if (namedIn(edition, what).every((each) => nameOf(each) !== printed)) {
    return what === 'person'
      ? `nobody is printed as 「${printed}」`
      : `no ${what} is printed as 「${printed}」`
  }
  const around = findQuote(edition.articles, entry)
  if (typeof around === 'string') return around
  const evidence = placeWithin(around, printed)
  if (typeof evidence === 'string') return evidence
  if (text === undefined) return null
  const reading = kind === 'background' ? null : also.join('、')
  return { kind, text, reading, outside, evidence }
}

/** A remark at the words that it quotes, or what is wrong with it. */
export function remarkOf(edition: Edition, entry: NotesFile['notes'][number]): Remark | string {
  const evidence = findQuote(edition.articles, entry)
  const { kind, text, reading = null, outside } = entry
  return typeof evidence === 'string' ? evidence : { kind, text, reading, outside, evidence }
}

export function topicProblem(
  { articles, forums }: Edition,
  entry: NotesFile['topics'][number],
): string | null {
  const evidence = findQuote(articles, entry)
  if (typeof evidence === 'string') return evidence
  const forum = forums.find(({ name }) => name === entry.forum)
  if (!forum) return `no forum is named 「${entry.forum}」`
  return forum.speakers.some(({ name }) => name === entry.speaker)
    ? null
    : `「${entry.speaker}」 does not speak at 「${entry.forum}」`
}

/** What is wrong with a synonym: what it means must be printed, so that it leads somewhere. */
export function synonymProblem(edition: Edition, entries: NotesFile['synonyms'], index: number) {
  const entry = entries[index]
  if (!entry) return null
  const { word, means } = entry
  if (entries.slice(0, index).some((each) => each.word === word)) {
    return `「${word}」 has its synonyms already`
  }
  if (means.includes(word)) return `「${word}」 is no synonym of itself`
  const missing = means.find((each) => !isPrinted(edition, each))
  return missing === undefined ? null : `「${missing}」 is not printed in this edition`
}

const isPrinted = ({ articles }: Edition, words: string) =>
  articles.some(({ headline, kicker, subheads, section, paragraphs }) =>
    [
      headline,
      kicker ?? '',
      section ?? '',
      ...subheads,
      ...paragraphs.map(({ text }) => text),
    ].some((text) => text.includes(words)),
  )

/** An edition with its aliases, topics, synonyms and remarks, all of which were found right. */
export function withRemarks(
  edition: Edition,
  { aliases, topics, synonyms }: NotesFile,
  remarks: Remark[],
): Edition {
  const { people, organisations, places, systems } = edition
  const named = <Item extends { name: string; aliases: Alias[] }>(
    items: Item[],
    what: AliasEntry['what'],
  ) =>
    items.map((item) => ({
      ...item,
      aliases: aliases
        .filter((each) => each.what === what && each.printed === item.name)
        .flatMap(({ also, outside }) => also.map((name) => ({ name, outside }))),
    }))
  return {
    ...edition,
    people: named(people, 'person'),
    organisations: named(organisations, 'organisation'),
    places: named(places, 'place'),
    systems: named(systems, 'system'),
    forums: edition.forums.map((forum) => ({
      ...forum,
      speakers: forum.speakers.map((speaker) => ({
        ...speaker,
        topic:
          topics.find((each) => each.forum === forum.name && each.speaker === speaker.name)
            ?.topic ?? null,
      })),
    })),
    synonyms,
    notes: inPageOrder(edition.articles, remarks, ({ evidence }) => evidence).map(
      (remark, index) => ({ id: `n${index + 1}`, ...remark }),
    ),
  }
}
