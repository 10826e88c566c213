import type { Edition, Evidence } from '../schema.ts'

/** What an edition gathers under its printed name, with every place of it. */
export type Named = { evidence: Evidence[] } & ({ name: string } | { text: string })

export const nameOf = (item: Named) => ('name' in item ? item.name : item.text)

export const namedIn = (
  { people, organisations, places, systems, phrases }: Edition,
  what: 'person' | 'organisation' | 'place' | 'system' | 'phrase',
): Named[] =>
  ({
    person: people,
    organisation: organisations,
    place: places,
    system: systems,
    phrase: phrases,
  })[what]
