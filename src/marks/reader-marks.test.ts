import { expect, test } from 'vitest'
import { pieceOf } from './anchor.ts'
import type { Stored } from './mark-store.ts'
import { createReaderMarks } from './reader-marks.ts'
import type { Bookmark, Mark, Visit } from './schema.ts'

const article = { edition: 'e', slug: 'a', headline: '花城办书展', outlet: '花城日报' }
const now = '2026-01-02T03:04:05.000Z'

const mark = (id: string, note = ''): Mark => ({
  id,
  article,
  pieces: [pieceOf({ id: 'p1', text: '花城日报讯 书展开幕。' }, 6, 10)],
  colour: 'yellow',
  note,
  made: now,
  changed: now,
})
const bookmark: Bookmark = { article, made: now }
const visit: Visit = { article, first: now, last: now, read: 0.5 }

/** A device: what is kept on it, and how its browser behaves. */
function device() {
  const disk: Stored = { marks: [], bookmarks: [], visits: [], keepsVisits: true }
  const faults: { read?: Error; write?: Error } = {}
  let told = 0
  const visitSite = () =>
    createReaderMarks({
      store: {
        read: () => (faults.read ? Promise.reject(faults.read) : Promise.resolve({ ...disk })),
        write: ({ keep = {}, drop = {}, keepsVisits = disk.keepsVisits }) => {
          if (faults.write) return Promise.reject(faults.write)
          const gone = new Set([...(drop.marks ?? []), ...(keep.marks ?? [])].map(({ id }) => id))
          disk.marks = [...disk.marks.filter(({ id }) => !gone.has(id)), ...(keep.marks ?? [])]
          disk.bookmarks = [...(drop.bookmarks ? [] : disk.bookmarks), ...(keep.bookmarks ?? [])]
          disk.visits = keep.visits ?? disk.visits
          disk.keepsVisits = keepsVisits
          return Promise.resolve()
        },
      },
      tellOthers: () => {
        told += 1
      },
    })
  return { disk, faults, visitSite, timesTold: () => told }
}

const idsOf = (marks: readonly Mark[]) => marks.map(({ id }) => id)

test('what is marked is there on the next visit, and told to other tabs', async () => {
  const { visitSite, timesTold } = device()
  const first = visitSite()
  await first.keep({ marks: [mark('1')], bookmarks: [bookmark], visits: [visit] })
  expect(timesTold()).toBe(1)
  const next = visitSite()
  expect(next.state().ready).toBe(false)
  await next.refresh()
  expect(next.state()).toMatchObject({ ready: true, marks: [{ id: '1' }], lasting: 'yes' })
  expect(next.state().bookmarks).toEqual([bookmark])
  expect(next.state().visits).toEqual([visit])
})

test('a note takes the place of the former one; what is taken away comes back as it was', async () => {
  const { visitSite, disk } = device()
  const marks = visitSite()
  await marks.keep({ marks: [mark('1'), mark('2')] })
  await marks.keep({ marks: [mark('1', '要查')] })
  expect(marks.state().marks.map(({ note }) => note)).toEqual(['', '要查'])
  await marks.drop({ marks: [mark('2')] })
  expect(idsOf(disk.marks)).toEqual(['1'])
  await marks.keep({ marks: [mark('2')] })
  expect(idsOf(disk.marks)).toEqual(['1', '2'])
})

test('whether articles are kept in mind is kept as well', async () => {
  const { visitSite } = device()
  await visitSite().keepVisits(false)
  const next = visitSite()
  await next.refresh()
  expect(next.state().keepsVisits).toBe(false)
})

test('what is marked in another tab does not undo that choice', async () => {
  const { visitSite } = device()
  const other = visitSite()
  await other.refresh()
  await visitSite().keepVisits(false)
  await other.keep({ marks: [mark('1')] })
  const next = visitSite()
  await next.refresh()
  expect(next.state().keepsVisits).toBe(false)
})

test('a choice that found no room is stored as soon as there is some', async () => {
  const { visitSite, faults } = device()
  faults.write = new DOMException('no room', 'QuotaExceededError')
  const marks = visitSite()
  await marks.keepVisits(false)
  delete faults.write
  await marks.keep({ marks: [mark('1')] })
  const next = visitSite()
  await next.refresh()
  expect(next.state().keepsVisits).toBe(false)
})

test('where nothing can be kept it holds until the page is closed, and says so', async () => {
  const { visitSite, faults, disk } = device()
  faults.read = new DOMException('no', 'SecurityError')
  const marks = visitSite()
  await marks.keep({ marks: [mark('1')] })
  await marks.refresh()
  expect(idsOf(marks.state().marks)).toEqual(['1'])
  expect(marks.state().lasting).toBe('denied')
  expect(disk.marks).toEqual([])
})

test('where the room is used up, what was kept stays, and the rest follows once there is some', async () => {
  const { visitSite, faults, disk } = device()
  const marks = visitSite()
  await marks.keep({ marks: [mark('1')] })
  faults.write = new DOMException('no', 'QuotaExceededError')
  await marks.keep({ marks: [mark('2')] })
  await marks.refresh()
  expect(marks.state().lasting).toBe('full')
  expect(idsOf(marks.state().marks)).toEqual(['1', '2'])
  expect(idsOf(disk.marks)).toEqual(['1'])
  delete faults.write
  await marks.drop({ marks: [mark('1')] })
  expect(marks.state().lasting).toBe('yes')
  expect(idsOf(disk.marks)).toEqual(['2'])
})
