import type { Article, Edition, Event, Evidence, Forum, Person, PersonSlug } from './schema.ts'
import { presencesIn, type Role } from './select-attendance.ts'
import { looksAhead, speechesIn } from './speeches.ts'

export type SpokenAt = {
  person: PersonSlug
  name: string
  title: string | null
  /** Of the talk, as printed; `topic` is an editor's words where none is. */
  talk: string | null
  topic: string | null
  /** At least one, in the order of the text; `ahead` where it speaks of what is to come. */
  sentences: { evidence: Evidence; ahead: boolean }[]
}

export type PresentAt = {
  person: PersonSlug
  name: string
  title: string | null
  role: Role
  evidence: Evidence
}

export type PeopleAt = { spoke: SpokenAt[]; present: PresentAt[] }

/** Who speaks at an event, and who is said to be there: as the articles that report it print it. */
export function peopleAt(edition: Edition, event: Event): PeopleAt {
  const forum = edition.forums.find(({ slug }) => slug === event.forum)
  const articles = edition.articles.filter(({ slug }) => event.articles.includes(slug))
  return {
    spoke: speakersAt(edition, event, forum, articles),
    present: presencesIn(edition)
      .filter((each) => each.event === event.id && each.role !== 'spoke')
      .map(({ person, role, evidence }) => ({
        ...{ person, role, evidence },
        name: edition.people.find(({ slug }) => slug === person)?.name ?? '',
        title: titleOf(edition.people, person, evidence.article),
      }))
      .filter(isFirst),
  }
}

function speakersAt(
  { events, people }: Edition,
  event: Event,
  forum: Forum | undefined,
  articles: Article[],
): SpokenAt[] {
  const speeches = articles.flatMap((article) => {
    const occasions = occasionsIn(events, article)
    const alone = occasions.length === 1 && occasions[0]?.id === event.id
    return speechesIn(article, people).filter(
      ({ person }) => alone || forum?.speakers.some((speaker) => speaker.person === person),
    )
  })
  const known: Omit<SpokenAt, 'sentences'>[] = [
    ...(forum?.speakers.map(({ person, name, title, talk, topic }) => ({
      ...{ person, name, title, talk, topic },
    })) ?? []),
    ...speeches.map(({ person, name, sentences: [first] }) => ({
      ...{ person, name, title: titleOf(people, person, first?.article), talk: null, topic: null },
    })),
  ]
  return known.filter(isFirst).map((speaker) => {
    const own = forum?.speakers.find(({ person }) => person === speaker.person)
    const sentences = [
      ...(own ? [own.evidence] : []),
      ...speeches
        .filter(({ person }) => person === speaker.person)
        .flatMap((each) => each.sentences),
    ]
    return {
      ...speaker,
      sentences: sentences
        .filter((each, index) => sentences.findIndex((other) => isSame(each, other)) === index)
        .map((evidence) => ({ evidence, ahead: looksAhead(evidence.quote) })),
    }
  })
}

const isSame = (a: Evidence, b: Evidence) =>
  a.article === b.article && a.paragraph === b.paragraph && a.start === b.start

/** Of several entries for a person the first. */
const isFirst = ({ person }: { person: string }, index: number, all: { person: string }[]) =>
  all.findIndex((each) => each.person === person) === index

/** As it is printed in the article, else where it is first: 省委常委、常务副省长. */
function titleOf(people: Person[], person: string, article: string | undefined): string | null {
  const { titles = [] } = people.find(({ slug }) => slug === person) ?? {}
  const first = titles.find(({ evidence }) => evidence.article === article) ?? titles[0]
  const together = titles.filter(({ evidence }) => first && isSame(evidence, first.evidence))
  return together.map(({ title }) => title).join('、') || null
}

/** What an article reports other than what all of it is part of. */
const occasionsIn = (events: Event[], { slug }: Article): Event[] => {
  const own = events.filter(({ articles }) => articles.includes(slug))
  const parts = own.filter(({ kind }) => kind !== 'summit' && kind !== 'exhibition')
  return parts.length > 0 ? parts : own
}
