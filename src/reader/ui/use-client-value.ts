import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * A value that only the browser knows. Prerendered pages and the first render over them see
 * `before`, so that the two agree.
 */
export const useClientValue = <T>(value: T, before: T): T =>
  useSyncExternalStore(
    never,
    () => value,
    () => before,
  )
