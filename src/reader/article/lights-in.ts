import type { Edition, Evidence } from '#edition/schema.ts'
import { figuresTold } from '#edition/select-figures.ts'
import { systemTold } from '#edition/select-systems.ts'
import { said, say } from '#language/say.ts'
import { figuresPath, namePath } from '../paths.ts'
import { figureAnchor } from '../ui/figure-anchor.ts'
import type { Light, LightKind } from './use-lights.ts'

/** People, systems and figures of an article where they stand; none stands within another. */
export function lightsIn(edition: Edition, slug: string, kinds: LightKind[]): Light[] {
  const lights = [
    ...(kinds.includes('people') ? people(edition) : []),
    ...(kinds.includes('systems') ? systems(edition) : []),
    ...(kinds.includes('figures') ? figures(edition) : []),
  ].filter(({ place }) => place.article === slug)
  return lights.filter(
    (light) => !lights.some((other) => other !== light && covers(other.place, light.place)),
  )
}

const covers = (other: Evidence, place: Evidence) =>
  other.paragraph === place.paragraph &&
  other.start < place.end &&
  place.start < other.end &&
  (other.quote.length > place.quote.length ||
    (other.quote.length === place.quote.length && other.start < place.start))

const people = (edition: Edition): Light[] =>
  edition.people.flatMap(({ slug, name, titles, evidence }) => {
    const printed = [...new Set(titles.map(({ title }) => title))]
    const told = [printed.join(say`；`) || say`原文没有写职务`, timesOf(evidence)]
    return evidence.map((place) => ({ place, name, told, to: namePath('people', slug) }))
  })

const listed = (names: string[]) => names.join(say`、`) || said('原文未载', 'inline')

const systems = (edition: Edition): Light[] =>
  edition.systems.flatMap((system) => {
    const { makers, since } = systemTold(edition, system)
    const told = [
      say`由谁：${listed(makers.map(({ maker }) => maker.name))}`,
      say`何时：${listed(since.map(({ fact }) => fact.printed))}`,
      timesOf(system.evidence),
    ]
    const to = namePath('systems', system.slug)
    return system.evidence.map((place) => ({ place, name: system.name, told, to }))
  })

const figures = (edition: Edition): Light[] =>
  figuresTold(edition).map(({ figure, words, due }) => ({
    place: figure.evidence,
    name: words,
    told: [
      say`量的是什么：${figure.measures?.quote ?? say`未认出`}`,
      ...(due ? [say`期限：${due.printed}`] : []),
    ],
    to: figuresPath({ unit: figure.unit ?? '' }, figureAnchor(edition.id, figure)),
  }))

const timesOf = (evidence: Evidence[]) =>
  say`本期 ${new Set(evidence.map(({ article }) => article)).size} 篇 ${evidence.length} 处`
