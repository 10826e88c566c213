import type { Alias, Edition, Synonym } from '#edition/schema.ts'
import type { SuggestionKind } from './suggest.ts'

/** Something that the editions name, or the headline of an article. */
export type Named = {
  kind: SuggestionKind
  name: string
  aliases: readonly Alias[]
  /** Of the article of a headline, of a forum or a person; null for what has no page. */
  slug: string | null
  /** Articles that name it. */
  articles: number
}

/** What an edition knows of its own words, for spelling and suggestions. */
export type Vocabulary = {
  named: Named[]
  synonyms: Synonym[]
  /** Syllables and the characters that are read so; a character of several readings has each. */
  readings: Record<string, string>[]
}

export function vocabularyOf(editions: readonly Edition[]): Vocabulary {
  const vocabulary = createVocabulary({ headlines: true })
  for (const edition of editions) vocabulary.add(edition)
  return vocabulary.build()
}

/** The same for editions that come one by one; without headlines when they would be too many. */
export function createVocabulary({ headlines }: { headlines: boolean }) {
  const named = new Map<string, Named>()
  const synonyms: Synonym[] = []
  const readings = new Map<string, Set<string>>()
  const put = (each: Named) => {
    const key = `${each.kind} ${each.slug ?? each.name}`
    const known = named.get(key)
    named.set(key, { ...each, articles: each.articles + (known?.articles ?? 0) })
  }
  return {
    add(edition: Edition) {
      for (const each of namedIn(edition, headlines)) put(each)
      synonyms.push(...edition.synonyms)
      for (const [syllable, characters] of Object.entries(edition.readings)) {
        const own = readings.get(syllable) ?? new Set()
        for (const character of characters) own.add(character)
        readings.set(syllable, own)
      }
    },
    build: (): Vocabulary => ({
      named: [...named.values()],
      synonyms,
      readings: [
        Object.fromEntries([...readings].map(([syllable, own]) => [syllable, [...own].join('')])),
      ],
    }),
  }
}

function namedIn(edition: Edition, headlines: boolean): Named[] {
  const { forums, people, organisations, places, systems, phrases, articles } = edition
  const kinds = { person: people, system: systems, organisation: organisations, place: places }
  return [
    ...forums.map(({ name, slug, articles: own }): Named => ({
      kind: 'forum',
      name,
      aliases: [],
      slug,
      articles: own.length,
    })),
    ...(['person', 'system', 'organisation', 'place'] as const).flatMap((kind) =>
      kinds[kind].map(({ name, aliases, slug, evidence }): Named => ({
        kind,
        name,
        aliases,
        slug: kind === 'person' ? slug : null,
        articles: articlesIn(evidence),
      })),
    ),
    ...phrases.map(({ text, evidence }): Named => ({
      kind: 'phrase',
      name: text,
      aliases: [],
      slug: null,
      articles: articlesIn(evidence),
    })),
    ...(headlines ? articles : []).map(({ headline, slug }): Named => ({
      kind: 'headline',
      name: headline,
      aliases: [],
      slug,
      articles: 1,
    })),
  ]
}

const articlesIn = (evidence: readonly { article: string }[]) =>
  new Set(evidence.map(({ article }) => article)).size
