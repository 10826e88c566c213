import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SeedError } from '../diagnostics.ts'
import { readLibrary } from '../read-library.ts'
import { readNotesFile } from './read-notes.ts'

const text = `# 湾区论坛开幕

11月26日，湾区论坛在广州举行。市长李心出席，李心讲话。

# 同题

数字数字，一样的话。

# 同题

另一篇，一样的话。`

const source = (notes: string, file = 'seeds/a.txt') => ({
  file,
  text,
  sha256: '0'.repeat(64),
  notes: { file: file.replace('.txt', '.notes.yaml'), text: notes },
})

function problemsOf(notes: string): string[] {
  try {
    readLibrary([source(notes)])
    return []
  } catch (error) {
    if (error instanceof SeedError) return error.message.split('\n')
    throw error
  }
}

describe('an editor’s mistake is pointed at by file and line', () => {
  it.each([
    [
      'a quote that is not printed',
      'notes:\n  - kind: doubt\n    quote: 湾区会议\n    text: 疑',
      'a.notes.yaml:2: quote not found in any article: 「湾区会议」',
    ],
    [
      'a quote that two articles print',
      '\nnotes:\n  - { kind: doubt, quote: 一样的话, text: 疑 }',
      'a.notes.yaml:3: 「一样的话」 stands in several places; name its article, or quote more',
    ],
    [
      'a quote printed twice in one article',
      'notes:\n  - { kind: doubt, quote: 数字, text: 疑 }',
      'a.notes.yaml:2: 「数字」 stands in several places; name its article, or quote more',
    ],
    [
      'a quote printed twice where it is looked for',
      'notes:\n  - { kind: doubt, quote: 李心, article: 湾区, text: 疑 }',
      'a.notes.yaml:2: 「李心」 stands in several places; quote more',
    ],
    [
      'an article that is not there',
      'notes:\n  - { kind: doubt, quote: 李心, article: 无此, text: 疑 }',
      'a.notes.yaml:2: no headline begins with 「无此」',
    ],
    ['an unknown list', 'slugs: []\nslogans:\n  - x', 'a.notes.yaml:2: notes: unknown key slogans'],
    [
      'an unknown key',
      'notes:\n  - kind: doubt\n    quote: 市长李心\n    text: 疑\n    colour: red',
      'a.notes.yaml:5: notes.0: unknown key colour',
    ],
    [
      'an unknown kind',
      'notes:\n  - quote: 市长李心\n    text: 疑\n    kind: joke',
      'a.notes.yaml:4: notes.0.kind: ',
    ],
    [
      'a quote that is missing',
      'notes:\n\n  - kind: doubt\n    text: 疑',
      'a.notes.yaml:3: notes.0.quote: ',
    ],
    ['a slug in capitals', 'slugs:\n  - article: 湾区论坛开幕\n    slug: Forum', 'a.notes.yaml:'],
    [
      'a slug for nothing',
      'slugs:\n  - { article: 无此, slug: wu }',
      'a.notes.yaml:2: no article is named 「无此」',
    ],
    [
      'a slug for two articles of one headline',
      'slugs:\n  - { article: 同题, slug: tong }',
      'a.notes.yaml:2: several articles are named 「同题」',
    ],
    [
      'an entry that says no slug at all',
      'slugs:\n  - { article: 湾区论坛开幕 }',
      'a.notes.yaml:2: expected a slug, or what it was',
    ],
    [
      'a former slug that is one of today',
      'slugs:\n  - { article: 湾区论坛开幕, slug: kaimu, was: [kaimu] }',
      'a.notes.yaml:2: kaimu is no former slug: it leads somewhere already',
    ],
    [
      'a slug given twice',
      'slugs:\n  - { article: 湾区论坛开幕, slug: a }\n  - { event: 湾区论坛, slug: a }\n  - { article: 湾区论坛开幕, slug: b }',
      'a.notes.yaml:4: the article 「湾区论坛开幕」 has a slug already',
    ],
    [
      'an alias of nobody',
      'aliases:\n  - { person: 王五, also: [王伍], text: 疑, outside: true, quote: 市长李心 }',
      'a.notes.yaml:2: nobody is printed as 「王五」',
    ],
    [
      'a topic at no forum',
      'topics:\n  - { forum: 无此, speaker: 李心, topic: 谈, quote: 市长李心 }',
      'a.notes.yaml:2: no forum is named 「无此」',
    ],
    [
      'an alias of a place that is nowhere',
      'aliases:\n  - { place: 无此, also: [无], outside: true, quote: 市长李心 }',
      'a.notes.yaml:2: no place is printed as 「无此」',
    ],
    [
      'an alias of nothing',
      'aliases:\n  - { name: 李心, also: [无], outside: true, quote: 市长李心 }',
      'a.notes.yaml:2: aliases.0: expected an entry that begins with person, organisation, place or system',
    ],
    [
      'an alias that does not say where it comes from',
      'aliases:\n  - { person: 李心, also: [无], quote: 市长李心 }',
      'a.notes.yaml:2: aliases.0.outside: ',
    ],
    [
      'a synonym of what is not printed',
      'synonyms:\n  - { word: 穗, means: [广州, 羊城] }',
      'a.notes.yaml:2: 「羊城」 is not printed in this edition',
    ],
    [
      'a synonym given twice',
      'synonyms:\n  - { word: 穗, means: [广州] }\n  - { word: 穗, means: [湾区] }',
      'a.notes.yaml:3: 「穗」 has its synonyms already',
    ],
    [
      'a synonym of itself',
      'synonyms:\n  - { word: 广州, means: [广州] }',
      'a.notes.yaml:2: 「广州」 is no synonym of itself',
    ],
    ['bad YAML', 'notes:\n  - kind: doubt\n   quote: x', 'a.notes.yaml:3: '],
    ['a key given twice', 'notes: []\nnotes: []', 'a.notes.yaml:2: Map keys must be unique'],
    ['an alias that leads nowhere', 'notes: *nothing', 'a.notes.yaml'],
    ['a list where names are expected', '- a\n- b', 'a.notes.yaml:1: '],
    ['a word', 'hello', 'a.notes.yaml:1: '],
    ['two documents', 'notes: []\n---\nnotes: []', 'a.notes.yaml:'],
    ['__proto__', '__proto__:\n  a: 1', 'a.notes.yaml:1: notes: unknown key __proto__'],
  ])('%s', (_what, notes, problem) => {
    expect(problemsOf(notes).some((each) => each.startsWith(`seeds/${problem}`))).toBe(true)
  })

  it('every one of them, not only the first', () => {
    expect(
      problemsOf(
        'notes:\n  - { kind: doubt, quote: 甲, text: 疑 }\n  - { kind: doubt, quote: 乙, text: 疑 }',
      ),
    ).toHaveLength(2)
  })
})

it.each(['', '# 只有注释', 'notes: []'])('a notes file of %j changes nothing', (notes) => {
  expect(problemsOf(notes)).toEqual([])
})

it('reads every example that its manual gives', () => {
  const manual = readFileSync(new URL('../../../docs/notes.md', import.meta.url), 'utf8')
  const examples = [...manual.matchAll(/```yaml\n(.*?)```/gs)].map(([, example = '']) => example)
  expect(examples.length).toBeGreaterThan(8)
  for (const example of examples) {
    expect(readNotesFile('docs/notes.md', example).problems).toEqual([])
  }
})

it('puts an alias beside the name in its quote, wherever else the name stands', () => {
  const { library } = readLibrary([
    source(
      'aliases:\n  - { person: 李心, also: [李欣], text: 疑, outside: true, quote: 市长李心 }',
    ),
  ])
  expect(library.editions[0]?.people).toMatchObject([
    { name: '李心', aliases: [{ name: '李欣', outside: true }] },
  ])
  expect(library.editions[0]?.notes).toMatchObject([
    { reading: '李欣', outside: true, evidence: { quote: '李心', start: 19 } },
  ])
})

it('lets an alias serve the search alone, or stand as background', () => {
  const { library } = readLibrary([
    source(
      `add:
  - { organisation: 一样的话 }
  - { system: 数字 }
aliases:
  - { organisation: 一样的话, also: [老话], outside: true, quote: 数字，一样的话 }
  - { system: 数字, also: [数], outside: false, kind: background, text: 简称, quote: 数字，一样 }
synonyms:
  - { word: 穗, means: [广州] }`,
    ),
  ])
  const [edition] = library.editions
  expect(edition?.organisations.find(({ name }) => name === '一样的话')?.aliases).toEqual([
    { name: '老话', outside: true },
  ])
  expect(edition?.notes).toMatchObject([{ kind: 'background', text: '简称', reading: null }])
  expect(edition?.synonyms).toEqual([{ word: '穗', means: ['广州'] }])
})

it('keeps an editor’s slug where another headline folds to the same', () => {
  const { library } = readLibrary([source('slugs:\n  - { article: 湾区论坛开幕, slug: tong-ti }')])
  const [first, ...others] = library.editions[0]?.articles.map(({ slug }) => slug) ?? []
  expect(first).toBe('tong-ti')
  expect(new Set([first, ...others]).size).toBe(3)
})

it('names the file when two editors choose one slug for different articles', () => {
  const notes = 'slugs:\n  - { article: 湾区论坛开幕, slug: kaimu }'
  expect(() => readLibrary([source(notes), source(notes, 'seeds/b.txt')])).toThrow(
    /^seeds\/b\.txt: two of the articles are named kaimu$/m,
  )
})

it('keeps the addresses that an article once had, whether it has an editor’s slug or none', () => {
  const { library } = readLibrary([
    source('slugs:\n  - { article: 湾区论坛开幕, slug: kaimu, was: [luntan, kai-mu-shi] }'),
  ])
  expect(library.editions[0]?.moved).toEqual([
    { what: 'article', from: 'luntan', to: 'kaimu' },
    { what: 'article', from: 'kai-mu-shi', to: 'kaimu' },
  ])
  const { library: bare } = readLibrary([
    source('slugs:\n  - { article: 湾区论坛开幕, was: [lao] }'),
  ])
  const [article] = bare.editions[0]?.articles ?? []
  expect(bare.editions[0]?.moved).toEqual([{ what: 'article', from: 'lao', to: article?.slug }])
})

it('keeps the addresses that an event once had', () => {
  const bare = readLibrary([source('')]).library.editions[0]?.events[0]
  const notes = `slugs:\n  - { event: ${bare?.name ?? ''}, was: [lao-shi] }`
  expect(readLibrary([source(notes)]).library.editions[0]?.moved).toEqual([
    { what: 'event', from: 'lao-shi', to: bare?.id },
  ])
  const taken = `slugs:\n  - { event: ${bare?.name ?? ''}, was: [${bare?.id ?? ''}] }`
  expect(() => readLibrary([source(taken)])).toThrow(
    /is no former slug: it leads somewhere already/,
  )
})
