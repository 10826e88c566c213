import { LANES } from '#edition/select.ts'
import { said, say } from '#language/say.ts'
import type { Facet, FacetCounts } from '#search/facets.ts'
import { dateWords, laneName } from '../ui/words.tsx'

const FACET_NAMES: Record<Facet, string> = {
  forum: '论坛',
  section: '栏目',
  period: '时段',
  person: '人物',
  edition: '各期',
  date: '日期',
}

export const facetName = (facet: Facet) => said(FACET_NAMES[facet], 'one')

/** The facets with a name for each value; `editionName` tells apart editions of one title. */
export const withNames = (
  facets: readonly FacetCounts[],
  editionName: ((id: string) => string) | null,
): FacetCounts[] =>
  facets.map((counts) => ({
    ...counts,
    values: counts.values.map((each) => ({
      ...each,
      name:
        counts.facet === 'edition' && editionName
          ? editionName(each.value)
          : each.name || valueWords(counts.facet, each.value),
    })),
  }))

/** What a value of a facet is called, where it has no name of its own. */
export function valueWords(facet: Facet, value: string): string {
  if (facet === 'period') {
    const lane = LANES.find((each) => each === value)
    return lane ? laneName(lane) : value
  }
  if (facet !== 'date') return value
  if (value === 'unstated') return said('日期未载', 'one')
  return value
    .split('..')
    .map(dateWords)
    .join(say`至`)
}
