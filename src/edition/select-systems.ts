/** What an edition says of a system: who made it, since when, with which figures. */
import { plainTextOf } from './plain-script.ts'
import type { DatedFact, Edition, Evidence, Paragraph, System } from './schema.ts'
import { figuresTold, type FigureTold } from './select-figures.ts'
import { isWithin, placeIn, sentenceOf, titleBefore } from './select-names.ts'

/** A name of an organisation or a place, where it stands. */
type Maker = { kind: 'organisations' | 'places'; slug: string; name: string; evidence: Evidence }

export type SystemTold = {
  /** Who 推出 or 建设 it, or is to (`planned`), by the clause that says so. */
  makers: { maker: Maker; verb: string; planned: boolean; sentence: Evidence }[]
  /** The time that is printed with its launch. */
  since: { fact: DatedFact; sentence: Evidence }[]
  /** Figures of the sentences that name it. */
  figures: FigureTold[]
  /** Longer and shorter names of systems that are printed in the same place. */
  printedWith: Pick<System, 'slug' | 'name'>[]
}

export function systemTold(edition: Edition, system: System): SystemTold {
  const sentences = system.evidence.flatMap((place) => {
    const sentence = sentenceOf(edition, place)
    const at = placeIn(edition, place)
    return sentence && at ? [{ place, sentence, paragraph: at.paragraph }] : []
  })
  return {
    makers: firstOfEach(
      sentences.flatMap((each) => makersIn(edition, each)),
      ({ maker }) => maker.slug,
    ),
    since: firstOfEach(
      sentences.flatMap((each) => sinceIn(edition, each)),
      ({ fact }) => fact.id,
    ),
    figures: figuresTold(edition).filter(({ figure }) =>
      sentences.some(({ sentence }) => isWithin(figure.evidence, sentence)),
    ),
    printedWith: edition.systems
      .filter(
        (other) =>
          other.slug !== system.slug &&
          other.evidence.some((one) =>
            system.evidence.some((place) => isWithin(one, place) || isWithin(place, one)),
          ),
      )
      .map(({ slug, name }) => ({ slug, name })),
  }
}

type Told = { place: Evidence; sentence: Evidence; paragraph: Paragraph }

/** The verb that made it, right before its name: 创新推出“粤系列”, 启动构建政务通. */
const MAKES =
  /(?<verb>推出|开发|研发|打造|建成|建立|建设|构建|搭建|创建|开通|上线|发布|推进|启用|运营|主办)了?(?:的)?[^，。；]{0,24}$/u

function makersIn(edition: Edition, { place, sentence, paragraph }: Told): SystemTold['makers'] {
  const plain = plainTextOf(paragraph)
  const verb = MAKES.exec(plain.slice(sentence.start, place.start))
  if (!verb) return []
  const at = sentence.start + verb.index
  const named = [
    ...edition.organisations.map((each) => ({ ...each, kind: 'organisations' as const })),
    ...edition.places.map((each) => ({ ...each, kind: 'places' as const })),
  ]
    .flatMap(({ kind, slug, name, evidence }) =>
      evidence
        .filter((each) => isWithin(each, { ...sentence, end: at }))
        .map((each): Maker => ({ kind, slug, name, evidence: each })),
    )
    .filter(({ evidence }) => !isInTitle(edition, evidence))
    .sort((a, b) => a.evidence.start - b.evidence.start)
  return subjectOf(named, plain, sentence.start).map((maker) => ({
    maker,
    verb: verb.groups?.verb ?? '',
    planned: /将|拟|计划|准备/u.test(plain.slice(maker.evidence.end, at)),
    sentence,
  }))
}

const OPENS = /[，：；“](?:未来|今后|目前|此前|随后|近年来|此外|同时|其中)?$/u

/** The last of the names that open a clause, and those listed with it: 珠海和澳门协同. */
function subjectOf(named: Maker[], plain: string, from: number): Maker[] {
  const opens = (start: number) => start === from || OPENS.test(plain.slice(from, start))
  const head = named.findLastIndex(({ evidence }) => opens(evidence.start))
  const first = named[head]
  if (!first) return []
  const subject = [first]
  for (const next of named.slice(head + 1)) {
    const end = subject.at(-1)?.evidence.end ?? 0
    if (!/^[、和与及]$/u.test(plain.slice(end, next.evidence.start))) break
    subject.push(next)
  }
  return subject
}

/** 财政部|国库司司长: the office of somebody who speaks of a thing has not made it. */
const isInTitle = (edition: Edition, place: Evidence) =>
  edition.people.some((person) =>
    person.evidence.some((name) => {
      if (name.article !== place.article || name.paragraph !== place.paragraph) return false
      const title = titleBefore(edition, person, name)
      return title !== null && isWithin(place, title)
    }),
  )

const LAUNCH = /推出|上线|启用|启动|开通|发布|建成|投入使用|投用|试运行|运行|推进/u

/** A time in the clause that tells of the launch, or as a clause of its own right before that. */
function sinceIn(edition: Edition, { place, sentence, paragraph }: Told): SystemTold['since'] {
  const plain = plainTextOf(paragraph)
  const clause = clauseAround(plain, sentence, place)
  if (!LAUNCH.test(plain.slice(clause.start, clause.end))) return []
  return edition.datedFacts.flatMap((fact) => {
    const isBeside =
      fact.evidence.article === place.article && fact.evidence.paragraph === place.paragraph
    if (!isBeside || !isWithin(fact.evidence, sentence)) return []
    const at = plain.indexOf(fact.printed, fact.evidence.start)
    const end = at + fact.printed.length
    const inside = at >= clause.start && end <= clause.end
    const before = at >= 0 && end <= clause.start && /^[，]?$/u.test(plain.slice(end, clause.start))
    return inside || before ? [{ fact, sentence }] : []
  })
}

function clauseAround(plain: string, sentence: Evidence, { start, end }: Evidence) {
  const before = plain.slice(sentence.start, start).search(/[^，；：。]*$/u)
  const after = plain.slice(end, sentence.end).search(/[，；：。]/u)
  return {
    start: sentence.start + Math.max(0, before),
    end: after < 0 ? sentence.end : end + after,
  }
}

function firstOfEach<Item>(items: Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>()
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)))
}
