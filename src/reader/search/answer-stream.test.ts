import { expect, it } from 'vitest'
import type { Answer } from '#search/answer.ts'
import type { SearchClient } from '#search/client.ts'
import { createEngine } from '#search/engine.ts'
import { streamAnswer } from './answer-stream.ts'

const answer = await createEngine([]).search('数字')
const part: Answer = { ...answer, progress: { searched: 1, total: 2 } }

/** A search whose ends are in the test's hands. */
function controlled() {
  let onPartial: (answer: Answer) => void = () => undefined
  let settle: { resolve: (answer: Answer | null) => void; reject: (error: Error) => void } | null =
    null
  const search: SearchClient['search'] = (_text, _options, tell) => {
    onPartial = tell ?? onPartial
    return new Promise((resolve, reject) => {
      settle = { resolve, reject }
    })
  }
  return {
    client: { search },
    tellPart: (some: Answer) => onPartial(some),
    end: (whole: Answer | null) => settle?.resolve(whole),
    fail: () => settle?.reject(new Error('gone')),
  }
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve))

it('shows the first part there is, and then the whole', async () => {
  const { client, tellPart, end } = controlled()
  const streaming = streamAnswer(client, '数字', {})
  tellPart(part)
  const stream = await streaming
  expect(stream.latest()).toEqual({ answer: part, done: false, failed: false })

  let told = 0
  const stop = stream.subscribe(() => told++)
  end(answer)
  await settled()
  expect(stream.latest()).toEqual({ answer, done: true, failed: false })
  stop()
  tellPart(part)
  expect(told).toBe(1)
})

it('keeps the part that it has when a newer search overtakes it, or it fails', async () => {
  for (const finish of ['end', 'fail'] as const) {
    const { client, tellPart, ...ends } = controlled()
    const streaming = streamAnswer(client, '数字', {})
    tellPart(part)
    const stream = await streaming
    if (finish === 'end') ends.end(null)
    else ends.fail()
    await settled()
    expect(stream.latest().answer).toEqual(part)
    expect(stream.latest().failed).toBe(finish === 'fail')
  }
})

it('says that it takes its time, and that it failed after all', async () => {
  const { client, fail } = controlled()
  const stream = await streamAnswer(client, '数字', {}, 0)
  expect(stream.latest()).toEqual({ answer: null, done: false, failed: false })
  fail()
  await settled()
  expect(stream.latest()).toEqual({ answer: null, done: false, failed: true })
})

it('fails when there is nothing to show', async () => {
  const { client, fail } = controlled()
  const streaming = streamAnswer(client, '数字', {})
  fail()
  await expect(streaming).rejects.toThrow('gone')
})
