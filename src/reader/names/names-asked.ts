import type { NameKind } from '#edition/select-names.ts'
import { editionsWhere, type LibrarySource } from '../library-source.ts'
import { readNamesQuery, type NamesQuery } from '../paths.ts'
import { ONLY_WORDS } from './name-words.ts'
import { namesIn, type Making, type NameEntry } from './names-in.ts'

/** All entries that an address asks for, in its order; a download needs more than one page of them. */
export async function askedFor(
  source: LibrarySource,
  kind: NameKind,
  url: string,
  makerWords?: (making: Making) => string,
) {
  const asked = readNamesQuery(new URL(url, 'http://here.invalid').searchParams)
  const { editions: known } = await source.catalog()
  const edition = known.find(({ id }) => id === asked.edition)?.id ?? ''
  const editions = await editionsWhere(source, ({ id }) => edition === '' || id === edition)
  const all = namesIn(editions, kind, makerWords)
  const hasEvents = kind === 'people' && all.some(({ events }) => events > 0)
  const view = hasEvents ? asked.view : 'list'
  const listed = all.filter(({ events }) => view === 'list' || events > 0)
  const choices = Object.keys(ONLY_WORDS[kind]).flatMap((only) => {
    const names = listed.filter((entry) => isOnly(entry, only)).length
    return names > 0 && names < listed.length ? [{ only, names }] : []
  })
  const only = choices.some((each) => each.only === asked.only) ? asked.only : ''
  const query: NamesQuery = { ...asked, edition, only, view }
  const entries = listed.filter((entry) => only === '' || isOnly(entry, only))
  return { entries: sorted(entries, query), query, choices, hasMatrix: hasEvents, editions }
}

const isOnly = ({ category, sayings, events }: NameEntry, only: string) =>
  only === 'spoke'
    ? sayings > 0
    : only === 'several'
      ? events > 1
      : only === 'present'
        ? events > 0
        : category === only

function sorted(entries: NameEntry[], { sort, view }: NamesQuery): NameEntry[] {
  if (sort === 'page') return entries
  if (sort === 'name') return entries.toSorted((a, b) => a.slug.localeCompare(b.slug, 'en'))
  if (view === 'matrix') return entries.toSorted((a, b) => b.events - a.events)
  return entries.toSorted((a, b) => b.mentions - a.mentions)
}
