import { NAME_KINDS, type NameKind } from './select-names.ts'
import { OrganisationSlug, PersonSlug, PlaceSlug, SystemSlug, type Edition } from './schema.ts'
import { shortHash, slugOf } from './slugs.ts'

const FALLBACK: Record<NameKind, string> = {
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  systems: 'system',
}

/**
 * One slug for each printed name of a kind in all editions, and one name for each slug. Names that
 * share a slug, or have it only because of a neighbour, get the hash of the name. Every edition is
 * added before the first is given its slugs; none is kept.
 */
export function createNameBook() {
  const books = NAME_KINDS.map((kind) => ({ kind, ...createKindBook() }))
  let changes: Map<string, string>[] | null = null
  return {
    add(edition: Edition) {
      for (const { kind, add } of books) for (const named of edition[kind]) add(named)
    },
    withSlugs(edition: Edition): Edition {
      changes ??= books.map(({ kind, changed }) => changed(kind))
      return withSlugs(edition, changes)
    },
  }
}

function withSlugs(edition: Edition, changes: Map<string, string>[]): Edition {
  if (changes.every(({ size }) => size === 0)) return edition
  const [people, organisations, places, systems] = changes
  return {
    ...edition,
    people: renamed(edition.people, people, PersonSlug),
    organisations: renamed(edition.organisations, organisations, OrganisationSlug),
    places: renamed(edition.places, places, PlaceSlug),
    systems: renamed(edition.systems, systems, SystemSlug),
    forums: edition.forums.map((forum) => ({
      ...forum,
      speakers: forum.speakers.map((speaker) => {
        const own = edition.people.find(({ slug }) => slug === speaker.person)
        const slug = own && people?.get(own.name)
        return slug ? { ...speaker, person: PersonSlug.parse(slug) } : speaker
      }),
    })),
  }
}

function createKindBook() {
  const namesOf = new Map<string, Set<string>>()
  const slugsOf = new Map<string, Set<string>>()
  return {
    add({ name, slug }: { name: string; slug: string }) {
      namesOf.set(slug, (namesOf.get(slug) ?? new Set()).add(name))
      slugsOf.set(name, (slugsOf.get(name) ?? new Set()).add(slug))
    },
    changed: (kind: NameKind) => changedSlugs(kind, namesOf, slugsOf),
  }
}

/** By name, where its slug has to change. */
function changedSlugs(
  kind: NameKind,
  namesOf: ReadonlyMap<string, Set<string>>,
  slugsOf: ReadonlyMap<string, Set<string>>,
): Map<string, string> {
  const fresh = new Map<string, string>()
  for (const [name, slugs] of slugsOf) {
    const shared = [...slugs].some((slug) => (namesOf.get(slug)?.size ?? 0) > 1)
    if (!shared && slugs.size === 1) continue
    fresh.set(name, `${slugOf(name, FALLBACK[kind])}-${shortHash(name)}`)
  }
  return fresh
}

const renamed = <Slug, Item extends { name: string; slug: Slug }>(
  items: Item[],
  fresh: Map<string, string> | undefined,
  { parse }: { parse: (slug: string) => Slug },
): Item[] =>
  items.map((item) => {
    const slug = fresh?.get(item.name)
    return slug ? { ...item, slug: parse(slug) } : item
  })
