import { describe, expect, test } from 'vitest'
import type { Answer } from './answer.ts'
import { createSearchClient, type Connect } from './client.ts'
import { createEngine } from './engine.ts'
import type { Reply, Request } from './protocol.ts'

const answerTo = (text: string): Promise<Answer> => createEngine([]).search(text)

/** Another end that says nothing by itself: the test replies, in any order, or lets it fail. */
function silentEnd() {
  const sent: Request[] = []
  const ends: { reply: (reply: Reply) => void; fail: (message: string) => void }[] = []
  const connect: Connect = (onReply, onFailure) => {
    ends.push({ reply: onReply, fail: onFailure })
    return { send: (request) => sent.push(request) }
  }
  const requestFor = (text: string) => {
    const request = sent.find((each) => each.type === 'search' && each.text === text)
    if (!request) throw new Error(`${text} was never asked`)
    return request
  }
  return {
    sent,
    ends,
    connect,
    loaded: () => ends.at(-1)?.reply({ id: sent.at(-1)?.id ?? 0, type: 'loaded' }),
    answer: async (text: string, done = true) => {
      const answer = await answerTo(text)
      ends.at(-1)?.reply({ id: requestFor(text).id, type: 'answer', answer, done })
    },
    failed: (message: string) =>
      ends.at(-1)?.reply({ id: sent.at(-1)?.id ?? 0, type: 'failed', message }),
  }
}

const editions = () => Promise.resolve(['/data/a.json'])
const turn = () => new Promise((resolve) => setTimeout(resolve))

async function readyClient() {
  const end = silentEnd()
  const client = createSearchClient(end.connect, editions)
  const ready = client.prepare()
  await turn()
  end.loaded()
  await ready
  return { end, client }
}

describe('a search client', () => {
  test('does nothing until it is needed, then loads once', async () => {
    const end = silentEnd()
    const client = createSearchClient(end.connect, editions)
    expect(end.ends).toHaveLength(0)
    void client.prepare()
    void client.prepare()
    await turn()
    expect(end.sent).toEqual([{ id: 1, type: 'load', editions: ['/data/a.json'] }])
  })

  test('answers a search once all is loaded', async () => {
    const { end, client } = await readyClient()
    const answer = client.search('数字', { articles: 10 })
    await turn()
    expect(end.sent.at(-1)).toMatchObject({ text: '数字', options: { articles: 10 } })
    await end.answer('数字')
    expect((await answer)?.query.text).toBe('数字')
  })

  test('gives null for what a newer search has overtaken, however the answers arrive', async () => {
    const { end, client } = await readyClient()
    const older = client.search('数')
    await turn()
    const newer = client.search('数字')
    await turn()
    await end.answer('数字')
    await end.answer('数')
    expect(await older).toBeNull()
    expect((await newer)?.query.text).toBe('数字')
  })

  test('tells what has been found so far, of the newest search alone', async () => {
    const { end, client } = await readyClient()
    const partial: string[] = []
    const tellOf = ({ query }: Answer) => {
      partial.push(query.text)
    }
    const older = client.search('数', {}, tellOf)
    await turn()
    await end.answer('数', false)
    const newer = client.search('数字', {}, tellOf)
    await turn()
    await end.answer('数', false)
    await end.answer('数字', false)
    await end.answer('数')
    await end.answer('数字')
    expect([await older, (await newer)?.query.text, partial]).toEqual([
      null,
      '数字',
      ['数', '数字'],
    ])
  })

  test('gives null for suggestions that newer ones overtake, and overtakes no search', async () => {
    const { end, client } = await readyClient()
    const answer = client.search('数字')
    const older = client.suggest('数')
    const newer = client.suggest('数字', 3)
    await turn()
    const asked = end.sent.filter(({ type }) => type === 'suggest')
    expect(asked).toMatchObject([{ text: '数字', most: 3 }])
    end.ends[0]?.reply({ id: asked[0]?.id ?? 0, type: 'suggestions', suggestions: [] })
    await end.answer('数字')
    expect([await older, await newer]).toEqual([null, []])
    expect((await answer)?.query.text).toBe('数字')
  })

  test('asks for every hit of an article', async () => {
    const { end, client } = await readyClient()
    const article = client.article('数字', 'a-slug')
    await turn()
    const asked = end.sent.at(-1)
    expect(asked).toMatchObject({ type: 'article', text: '数字', slug: 'a-slug' })
    end.ends[0]?.reply({ id: asked?.id ?? 0, type: 'article', result: null })
    expect(await article).toBeNull()
  })

  test('never asks what was overtaken while the editions were loading', async () => {
    const end = silentEnd()
    const client = createSearchClient(end.connect, editions)
    const older = client.search('数')
    const newer = client.search('数字')
    await turn()
    end.loaded()
    expect(await older).toBeNull()
    await turn()
    expect(end.sent.map((each) => each.type)).toEqual(['load', 'search'])
    await end.answer('数字')
    expect((await newer)?.query.text).toBe('数字')
  })

  test('rejects when loading fails, and the next search loads again', async () => {
    const end = silentEnd()
    const client = createSearchClient(end.connect, editions)
    const first = client.search('数字')
    await turn()
    end.failed('/data/a.json: 404')
    await expect(first).rejects.toThrow('/data/a.json: 404')
    const second = client.search('数字')
    await turn()
    end.loaded()
    await turn()
    await end.answer('数字')
    expect((await second)?.query.text).toBe('数字')
  })

  test('rejects what was asked of an end that is gone, and connects anew', async () => {
    const { end, client } = await readyClient()
    const lost = client.search('数字')
    await turn()
    end.ends[0]?.fail('the search worker did not start')
    await expect(lost).rejects.toThrow('the search worker did not start')
    void client.search('政府')
    await turn()
    expect(end.ends).toHaveLength(2)
    expect(end.sent.at(-1)).toMatchObject({ type: 'load' })
  })

  test('loads again when there are other editions, and not when they are the same', async () => {
    const end = silentEnd()
    const one = new Blob(['{}'])
    let shelf = [one]
    const client = createSearchClient(end.connect, () => Promise.resolve([...shelf]))
    const loads = () => end.sent.filter(({ type }) => type === 'load')
    const ready = async () => {
      const prepared = client.prepare()
      await turn()
      end.loaded()
      await prepared
    }
    await ready()
    await ready()
    expect(loads()).toMatchObject([{ editions: [one] }])
    shelf = [one, new Blob(['{}'])]
    await ready()
    expect(loads()).toMatchObject([{ editions: [one] }, { editions: shelf }])
  })

  test('rejects when nobody knows what to load, and asks again', async () => {
    const end = silentEnd()
    const answers = [Promise.reject(new Error('no catalog')), Promise.resolve(['/data/a.json'])]
    const client = createSearchClient(end.connect, () => answers.shift() ?? editions())
    await expect(client.search('数字')).rejects.toThrow('no catalog')
    void client.prepare()
    await turn()
    expect(end.sent).toMatchObject([{ type: 'load', editions: ['/data/a.json'] }])
  })

  test('rejects when there is no connecting', async () => {
    const client = createSearchClient(() => {
      throw new TypeError('a script of another origin')
    }, editions)
    await expect(client.search('数字')).rejects.toThrow('a script of another origin')
    await client.prepare()
  })
})
