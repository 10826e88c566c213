import { useEffect, useMemo } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** Whether the page that the visit began with has been left. */
const visit = { leftFirst: false }

/**
 * True when the reader has come here by a link or an address, and what the address names is to be
 * brought into view; false on Back, Forward and reload, which lead to the place that was left.
 */
export function useArrival(): boolean {
  const { key } = useLocation()
  const type = useNavigationType()
  useEffect(
    () => () => {
      visit.leftFirst = true
    },
    [key],
  )
  return useMemo(
    () => (key === 'default' ? !visit.leftFirst && isFreshVisit() : type !== 'POP'),
    [key, type],
  )
}

function isFreshVisit(): boolean {
  if (typeof window === 'undefined') return false
  const [entry] = performance.getEntriesByType('navigation')
  return !(entry instanceof PerformanceNavigationTiming) || entry.type === 'navigate'
}
