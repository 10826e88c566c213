import { useEffect, useMemo, useState } from 'react'
import type { Result } from '#search/answer.ts'
import { useClientValue } from '../ui/use-client-value.ts'
import { hitAsked, hitsOf, type DrawnHit, type Hit } from './hits.ts'
import { canPaint } from './painted-hits.ts'

type Found = Promise<Result | null>
type Settled = { of: Found; hits: Hit[]; failed: boolean }

/**
 * The hits of the article once they are found, and which the address asks for. Those that are
 * `painted` lie over the text; those that are `drawn` are elements of their own: the one that is
 * stepped to, or every one where the browser cannot paint.
 */
export function useHits(found: Found | null, number: number, anchor: string) {
  const [settled, setSettled] = useState<Settled | null>(null)
  useEffect(() => {
    if (!found) return
    let left = false
    const settle = (hits: Hit[], failed: boolean) => {
      if (!left) setSettled({ of: found, hits, failed })
    }
    found.then(
      (result) => settle(result ? hitsOf(result) : [], false),
      () => settle([], true),
    )
    return () => {
      left = true
    }
  }, [found])

  const known = settled?.of === found ? settled : null
  const hits = known?.hits ?? null
  const current = hits ? hitAsked(hits, number, anchor) : 0
  const paints = useClientValue(canPaint(), false)
  const drawn = useMemo<DrawnHit[]>(
    () =>
      (hits ?? [])
        .map((hit, index) => ({ ...hit, current: index + 1 === current }))
        .filter((hit) => hit.current || !paints),
    [hits, current, paints],
  )
  const painted = paints && hits ? hits.filter((_, index) => index + 1 !== current) : []
  return { hits, drawn, painted, current, failed: known?.failed ?? false }
}
