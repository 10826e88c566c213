import { describe, expect, it } from 'vitest'
import type { Edition } from '#edition/schema.ts'
import { readLibrary } from '#edition/read-library.ts'
import { jsonForScript } from '../page-html.ts'
import { readSeeds } from '../read-seeds.ts'
import { linkedData } from './linked-data.ts'

const HOME = 'https://example.org/x/'
const { library } = await readSeeds('seeds')
const [edition] = library.editions
if (!edition) throw new Error('no edition')

type Thing = Record<string, unknown> & { '@type': string }
type Subject = Parameters<typeof linkedData>[0]['subject']

const graphOf = (subject: Subject, crumbs: { name: string; path: string }[] = []): Thing[] => {
  const page = { address: `${HOME}a`, image: `${HOME}a.png`, subject, crumbs }
  return JSON.parse(JSON.stringify(linkedData(page, HOME)))?.['@graph'] ?? []
}

/** What Google asks of each type: https://developers.google.com/search/docs/appearance/structured-data */
const REQUIRED: Record<string, string[]> = {
  NewsArticle: ['headline', 'image'],
  Event: ['name', 'startDate', 'location'],
  Place: ['name', 'address'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Person: ['name'],
  Organization: ['name'],
  PublicationIssue: ['name'],
  Newspaper: ['name'],
}

/** Every thing within another has what its type requires, and no property is empty. */
function check(value: unknown, path = '') {
  if (Array.isArray(value)) {
    expect(value, path).not.toHaveLength(0)
    value.forEach((each, index) => check(each, `${path}[${index}]`))
  } else if (typeof value === 'object' && value !== null) {
    const thing: Record<string, unknown> = { ...value }
    const required = REQUIRED[String(thing['@type'])]
    expect(required, `${path}: ${String(thing['@type'])}`).toBeDefined()
    for (const name of required ?? []) expect(thing, path).toHaveProperty(name)
    for (const [name, each] of Object.entries(thing)) check(each, `${path}.${name}`)
  } else {
    expect(value ?? '', path).not.toBe('')
  }
}

describe.each(edition.articles)('$headline', (article) => {
  const [news] = graphOf({ kind: 'article', edition, article })

  it('is a whole NewsArticle', () => {
    check(news)
    expect(news).toMatchObject({ '@type': 'NewsArticle', headline: article.headline })
  })

  it('has no day of publication, for none is printed', () => {
    expect(JSON.stringify(news)).not.toContain('datePublished')
  })

  it('has its credits as printed, offices as organisations', () => {
    const names = article.bylines.map(({ name, role }) => ({
      '@type': role === 'office' ? 'Organization' : 'Person',
      name,
    }))
    expect(news?.['author']).toEqual(names.length > 0 ? names : undefined)
  })
})

it('says the day of publication that a source prints', () => {
  const dated: Edition = { ...edition, issueDate: '2021-11-27' }
  const [article] = dated.articles
  if (!article) throw new Error('no article')
  expect(graphOf({ kind: 'article', edition: dated, article })[0]).toMatchObject({
    datePublished: '2021-11-27',
  })
})

describe('a forum', () => {
  const eventsOf = (slug: string) => {
    const forum = edition.forums.find((each) => each.slug === slug)
    if (!forum) throw new Error(`no forum ${slug}`)
    return graphOf({ kind: 'forum', edition, forum })
  }

  it('is an event where its day and place are printed', () => {
    const [event] = eventsOf('shuzi-jingji-fazhan')
    check(event)
    expect(event).toMatchObject({
      '@type': 'Event',
      startDate: '2021-11-26',
      location: { name: '广州香格里拉大酒店', address: '广州' },
      superEvent: { startDate: '2021-11-26' },
    })
  })

  it.each([
    ['without a printed day', 'shuzi-caizheng'],
    ['without a printed place', 'shuzi-zhengfu-fuwu-yu-zhili'],
    ['on a day that was worked out', 'kaimushi'],
    ['that is only announced', 'shuju-yaosu'],
  ])('%s is none', (_, slug) => {
    expect(eventsOf(slug)).toEqual([])
  })
})

it('has the events of a day, each at its own address', () => {
  const events = graphOf({ kind: 'day', events: edition.events })
  check(events)
  expect(events.map(({ url }) => url)).toContain(`${HOME}a#zhihui-chengshi`)
})

it('has the way to a page', () => {
  const crumbs = [
    { name: '粤读', path: '/' },
    { name: '论坛', path: '/forums' },
  ]
  const [trail] = graphOf(null, crumbs)
  check(trail)
  expect(trail?.['itemListElement']).toMatchObject([
    { position: 1, name: '粤读', item: HOME },
    { position: 2, name: '论坛', item: `${HOME}forums` },
  ])
})

it('says nothing where there is nothing to say', () => {
  const page = { address: HOME, image: '', subject: null, crumbs: [] }
  expect(linkedData(page, HOME)).toBeNull()
})

it('lets no headline end its script element', () => {
  const text = '# </script><script>alert(1)</script><!--\n\n正文。\n'
  const source = { file: 'seeds/a.txt', text, sha256: '0'.repeat(64), notes: null }
  const [hostile] = readLibrary([source]).library.editions
  const [article] = hostile?.articles ?? []
  if (!hostile || !article) throw new Error('no article')
  const written = jsonForScript(graphOf({ kind: 'article', edition: hostile, article }))
  expect(written).not.toContain('<')
  expect(JSON.parse(written)[0].headline).toBe(article.headline)
})
