import { startTransition, useEffect, useState } from 'react'

/** Whether the page has come to life: what is drawn after that need not agree with any file. */
let lives = false

export const comeToLife = () => {
  lives = true
}

/**
 * A value that only the browser knows. Prerendered pages and the first render over them see
 * `before`, so that the two agree; it is drawn when the main thread has time.
 */
export function useClientValue<T>(value: T, before: T): T {
  const [isLive, setIsLive] = useState(lives)
  useEffect(() => {
    startTransition(() => setIsLive(true))
  }, [])
  return isLive ? value : before
}
