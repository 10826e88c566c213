import { describe, expect, test } from 'vitest'
import type { Edition } from '#edition/schema.ts'
import type { EditionFile, Reply } from './protocol.ts'
import { serveRequests } from './serve-requests.ts'
import { editionOf, PAGE } from './test-edition.ts'

/** A worker without a thread: the test says when the files arrive and when the tasks run. */
function worker(readEdition: (file: EditionFile) => Promise<Edition>) {
  const replies: Reply[] = []
  const tasks: (() => void)[] = []
  const serve = serveRequests({
    readEdition,
    readArchive: () => () => Promise.reject(new Error('there is no archive')),
    reply: (reply) => replies.push(reply),
    later: (task) => tasks.push(task),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  })
  const settle = async () => {
    tasks.splice(0).forEach((task) => {
      task()
    })
    await new Promise((resolve) => setTimeout(resolve))
  }
  return {
    serve,
    settle,
    replies,
    search: (id: number, text: string) => {
      serve({ id, type: 'search', text, options: {} })
    },
    said: () => replies.map(({ id, type }) => `${id} ${type}`),
  }
}

describe('the worker', () => {
  test('loads and answers, each reply naming its request', async () => {
    const { serve, settle, search, said, replies } = worker(() => Promise.resolve(editionOf(PAGE)))
    serve({ id: 1, type: 'load', editions: ['/data/a.json'] })
    await settle()
    search(2, '澳门')
    await settle()
    expect(said()).toEqual(['1 loaded', '2 answer'])
    expect(replies[1]).toMatchObject({ answer: { articles: 1 } })
  })

  test('drops a search that a newer one overtakes before it is begun', async () => {
    const { serve, settle, search, said } = worker(() => Promise.resolve(editionOf(PAGE)))
    serve({ id: 1, type: 'load', editions: ['/data/a.json'] })
    search(2, '澳')
    search(3, '澳门')
    await settle()
    expect(said()).toEqual(['2 overtaken', '1 loaded', '3 answer'])
  })

  test('drops it also when it waits for the editions', async () => {
    let arrive: (edition: Edition) => void = () => undefined
    const { serve, settle, search, said } = worker(
      () => new Promise((resolve) => (arrive = resolve)),
    )
    serve({ id: 1, type: 'load', editions: ['/data/a.json'] })
    search(2, '澳')
    await settle()
    search(3, '澳门')
    await settle()
    arrive(editionOf(PAGE))
    await settle()
    expect(said()).toEqual(['2 overtaken', '1 loaded', '3 answer'])
  })

  test('says why it cannot answer', async () => {
    const { serve, settle, search, replies } = worker((file) =>
      Promise.reject(new Error(`${String(file)}: 404`)),
    )
    search(1, '澳门')
    await settle()
    serve({ id: 2, type: 'load', editions: ['/data/a.json'] })
    search(3, '澳门')
    await settle()
    expect(replies).toEqual([
      { id: 1, type: 'failed', message: 'nothing is loaded' },
      { id: 2, type: 'failed', message: '/data/a.json: 404' },
      { id: 3, type: 'failed', message: '/data/a.json: 404' },
    ])
  })
})
