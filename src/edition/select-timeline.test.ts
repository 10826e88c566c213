import { describe, expect, it } from 'vitest'
import { inStatedOrder, isAsked, NO_FILTER } from './select-timeline.ts'

describe('the order that a text states', () => {
  const event = (id: string, before: string[] = [], after: string[] = []) => ({ id, before, after })
  const chainsOf = (...events: ReturnType<typeof event>[]) =>
    inStatedOrder(events).map((chain) => chain.map(({ id }) => id).join(' '))

  it('sets the earlier first, whichever of the two says so, and orders nothing else', () => {
    const [opening, show] = [event('opening', [], ['show']), event('show')]
    expect(chainsOf(event('a'), opening, show, event('b'))).toEqual(['a', 'show opening', 'b'])
    expect(chainsOf(event('opening'), event('show', ['opening']))).toEqual(['show opening'])
  })

  it('makes one chain of several steps', () => {
    expect(chainsOf(event('c'), event('b', ['c']), event('a', ['b']))).toEqual(['a b c'])
  })

  it('leaves nothing out where the text is at odds with itself', () => {
    expect(chainsOf(event('a', ['b']), event('b', ['a']))).toEqual(['a b'])
  })
})

describe('what is asked for', () => {
  const forum = { period: 'afternoon', forum: null, kind: 'forum' } as const
  const people = new Set(['lin-zhilong'])

  it('has to meet every condition', () => {
    expect(isAsked(forum, people, NO_FILTER)).toBe(true)
    expect(isAsked(forum, people, { ...NO_FILTER, period: 'afternoon', kind: 'forum' })).toBe(true)
    expect(isAsked(forum, people, { ...NO_FILTER, period: 'morning', kind: 'forum' })).toBe(false)
    expect(isAsked(forum, people, { ...NO_FILTER, person: 'lin-zhilong' })).toBe(true)
    expect(isAsked(forum, people, { ...NO_FILTER, person: 'xu-ming' })).toBe(false)
    expect(isAsked(forum, people, { ...NO_FILTER, forum: 'shuzi-caizheng' })).toBe(false)
  })

  it('finds an event without a printed time among those without one', () => {
    expect(isAsked({ ...forum, period: null }, people, { ...NO_FILTER, period: 'unstated' })).toBe(
      true,
    )
  })
})
