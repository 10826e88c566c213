import { describe, expect, test } from 'vitest'
import type { OfferedFile } from './offered-files.ts'
import { createOwnTexts, type OwnState } from './own-texts.ts'
import { readTexts } from './read-texts.ts'
import type { ReadRequest } from './reading.ts'
import { editionOf, emptyShelf, type Shelf } from './shelf.ts'
import type { StartReading } from './start-reading.ts'

const page = (headline: string) => `# ${headline}\n花城日报讯 3月5日上午，书展开幕。（林一）\n`

const file = (path: string, content = page('花城办书展')): OfferedFile => ({
  path,
  bytes: new Blob([content]),
})

/** The pipeline without a thread; stopped, it never answers. */
const reading =
  (requests: ReadRequest[] = []): StartReading =>
  (request, onProgress, signal) =>
    new Promise((resolve, reject) => {
      requests.push(request)
      signal.addEventListener('abort', () => {
        reject(new Error('stopped'))
      })
      const total = request.texts.length
      readTexts(request, (done) => {
        onProgress({ type: 'progress', done, total })
      }).then(resolve, reject)
    })

/** A device: what is kept on it, and how its browser behaves. */
function device({ kept = null }: { kept?: Shelf | null } = {}) {
  const requests: ReadRequest[] = []
  const faults: { read?: Error; write?: Error } = {}
  let told = 0
  const disk = { shelf: kept }
  const visit = (options: { pipeline?: string; startReading?: StartReading } = {}) => {
    const own = createOwnTexts({
      store: {
        read: () => (faults.read ? Promise.reject(faults.read) : Promise.resolve(disk.shelf)),
        write: (shelf) => {
          if (faults.write) return Promise.reject(faults.write)
          disk.shelf = shelf
          return Promise.resolve()
        },
      },
      startReading: options.startReading ?? reading(requests),
      pipeline: options.pipeline ?? 'v1',
      now: () => new Date('2026-01-02T03:04:05Z'),
      inTurn: (change) => change(),
      tellOthers: () => {
        told += 1
      },
    })
    const seen: OwnState['task'][] = []
    own.subscribe(() => seen.push(own.state().task))
    return { own, seen, task: () => own.state().task }
  }
  return {
    disk,
    requests,
    visit,
    faults,
    timesTold: () => told,
    files: () => disk.shelf?.texts.map((text) => text.file) ?? [],
  }
}

const editionsOf = ({ texts, editions, ...rest }: Shelf) =>
  texts.map((text) => editionOf({ texts, editions, ...rest }, text)?.part.entry.lead ?? null)

describe("a reader's own texts", () => {
  test('are read, kept, told to other tabs, and there on the next visit', async () => {
    const { visit, files, timesTold } = device()
    const { own, task, seen } = visit()
    await own.offer([file('papers/a.txt'), file('papers/b.txt', page('又一篇'))])
    expect(task()).toMatchObject({ at: 'opened', texts: [{ file: 'papers/a.txt' }, {}] })
    expect(seen).toContainEqual({ at: 'reading', done: 1, total: 2 })
    expect(files()).toEqual(['papers/a.txt', 'papers/b.txt'])
    expect(timesTold()).toBe(1)
    const later = await visit().own.shelf()
    expect(editionsOf(later)).toEqual(['花城办书展', '又一篇'])
    expect(later.texts[0]?.added).toBe('2026-01-02T03:04:05.000Z')
  })

  test('a bad file beside a good one leaves everything as it was, until the reader decides', async () => {
    const { visit, files } = device()
    const { own, task } = visit()
    await own.offer([file('kept.txt', page('先有的'))])
    await own.offer([file('good.txt'), file('bad.txt', '没有标题\n')])
    const refused = task()
    expect(refused).toMatchObject({
      at: 'refused',
      problems: [{ file: 'bad.txt', line: 1 }],
      good: [{ file: 'good.txt' }],
    })
    expect(files()).toEqual(['kept.txt'])
    if (refused.at !== 'refused') throw new Error('not refused')
    await own.open({ ...refused.batch, texts: refused.good })
    expect(files()).toEqual(['kept.txt', 'good.txt'])
  })

  test('what holds no text is refused, and what was not read beside one is told', async () => {
    const { own, task } = device().visit()
    await own.offer([file('photo.jpg')])
    expect(task()).toMatchObject({ at: 'refused', problems: [{ file: 'photo.jpg' }], good: [] })
    await own.offer([file('p/a.txt'), file('p/photo.jpg')])
    expect(task()).toMatchObject({ at: 'opened', warnings: [{ file: 'p/photo.jpg' }] })
  })

  test('a text of the same name is asked about before it replaces the former one', async () => {
    const { visit, disk } = device()
    const { own, task } = visit()
    await own.offer([file('papers/a.txt', page('旧的'))])
    await own.offer([file('a.md', page('新的'))])
    const asking = task()
    expect(asking).toMatchObject({ at: 'asking', same: [{ file: 'a.md' }] })
    expect(disk.shelf && editionsOf(disk.shelf)).toEqual(['旧的'])
    if (asking.at !== 'asking') throw new Error('not asked')
    await own.open(asking.batch, { replacing: true })
    expect(disk.shelf && editionsOf(disk.shelf)).toEqual(['新的'])
  })

  test('a replacement that is refused leaves the former one', async () => {
    const { visit, disk } = device()
    const { own, task } = visit()
    await own.offer([file('a.txt', page('旧的'))])
    await own.offer([file('a.txt', '没有标题')])
    const asking = task()
    if (asking.at !== 'asking') throw new Error('not asked')
    await own.open(asking.batch, { replacing: true })
    expect(task().at).toBe('refused')
    expect(disk.shelf && editionsOf(disk.shelf)).toEqual(['旧的'])
  })

  test('no two texts share an address, whenever they were opened', async () => {
    const { own } = device().visit()
    await own.offer([file('a.txt')])
    await own.offer([file('b.txt')])
    const { editions } = await own.shelf()
    const slugs = editions.flatMap(({ part }) => part.entry.articles)
    expect(slugs).toHaveLength(2)
    expect(new Set(slugs).size).toBe(2)
  })

  test('who stops the reading keeps what was kept', async () => {
    const { visit, files } = device()
    const { own, task } = visit()
    await own.offer([file('a.txt')])
    const opening = own.offer([file('b.txt')])
    own.stop()
    await opening
    expect(task().at).toBe('rest')
    expect(files()).toEqual(['a.txt'])
  })

  test('one is removed, then all: the others keep their addresses', async () => {
    const { visit, files } = device()
    const { own } = visit()
    await own.offer([file('a.txt'), file('b.txt'), file('c.txt', page('又一篇'))])
    const slugOfB = own.state().shelf.editions[1]?.part.entry.articles
    await own.remove('a.txt')
    expect(files()).toEqual(['b.txt', 'c.txt'])
    expect(own.state().shelf.editions[0]?.part.entry.articles).toEqual(slugOfB)
    await own.removeAll()
    expect(files()).toEqual([])
  })

  test('where nothing can be kept they are read all the same, until the page is closed', async () => {
    const { visit, faults, disk } = device()
    faults.read = new DOMException('no', 'SecurityError')
    const { own, task } = visit()
    await own.offer([file('a.txt')])
    await own.offer([file('b.txt', page('又一篇'))])
    expect(task().at).toBe('opened')
    expect(own.state().lasting).toBe('denied')
    expect(editionsOf(await own.shelf())).toEqual(['花城办书展', '又一篇'])
    expect(disk.shelf).toBeNull()
  })

  test('where the room is used up, what was kept stays, and the new text is read all the same', async () => {
    const { visit, faults, files } = device()
    const { own } = visit()
    await own.offer([file('a.txt')])
    faults.write = new DOMException('no', 'QuotaExceededError')
    await own.offer([file('b.txt', page('又一篇'))])
    expect(own.state().lasting).toBe('full')
    expect(editionsOf(await own.shelf())).toEqual(['花城办书展', '又一篇'])
    expect(files()).toEqual(['a.txt'])
    delete faults.write
    await own.remove('a.txt')
    expect(own.state().lasting).toBe('yes')
    expect(files()).toEqual(['b.txt'])
  })

  test('a new pipeline reads them anew, and says which it cannot read any more', async () => {
    const { visit, disk, requests } = device()
    await visit().own.offer([file('a.txt'), file('b.txt', page('又一篇'))])
    const former = disk.shelf
    if (!former) throw new Error('nothing was kept')
    const spoilt = former.texts.map((text) =>
      text.file === 'b.txt' ? { ...text, bytes: new Blob(['没有标题']) } : text,
    )
    disk.shelf = { ...former, texts: spoilt }
    requests.length = 0
    const shelf = await visit({ pipeline: 'v2' }).own.shelf()
    expect(requests).toHaveLength(1)
    expect(editionsOf(shelf)).toEqual(['花城办书展', null])
    expect(shelf.problems).toMatchObject([{ file: 'b.txt', line: 1 }])

    const { own } = visit({ pipeline: 'v2' })
    await own.offer([file('c.txt', page('第三篇'))])
    expect(requests).toHaveLength(2)
    expect(editionsOf(own.state().shelf)).toEqual(['花城办书展', null, '第三篇'])
    expect(own.state().shelf.problems).toMatchObject([{ file: 'b.txt' }])
  })

  test('without a worker the former editions stay', async () => {
    const { visit } = device()
    await visit().own.offer([file('a.txt')])
    const startReading = () => Promise.reject(new Error('the reading worker did not start'))
    const { own, task } = visit({ pipeline: 'v2', startReading })
    expect(editionsOf(await own.shelf())).toEqual(['花城办书展'])
    await own.offer([file('b.txt')])
    expect(task()).toEqual({ at: 'failed', message: 'the reading worker did not start' })
  })

  test('another tab is heard', async () => {
    const { visit } = device({ kept: emptyShelf('v1') })
    const here = visit().own
    await here.shelf()
    await visit().own.offer([file('a.txt')])
    await here.refresh()
    expect(editionsOf(await here.shelf())).toEqual(['花城办书展'])
  })
})
