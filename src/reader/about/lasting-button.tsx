import { useEffect, useState } from 'react'
import { say } from '#language/say.ts'

/**
 * Asks the browser not to throw away what is kept here when it needs room. It may decide without a
 * question; where it cannot be asked there is no button.
 */
export function LastingButton() {
  const [lasting, setLasting] = useState<boolean | 'refused' | null>(null)
  useEffect(() => {
    let current = true
    void storageOf()
      ?.persisted()
      .then((persisted) => {
        if (current) setLasting(persisted)
      })
    return () => {
      current = false
    }
  }, [])
  if (lasting === null) return null
  if (lasting === true) {
    return <span className="self-center text-sm text-muted">{say`浏览器答应不自动清掉`}</span>
  }
  const ask = async () => setLasting((await storageOf()?.persist()) ? true : 'refused')
  return (
    <span className="flex flex-wrap items-center gap-3">
      <button type="button" className="button-quiet" onClick={() => void ask()}>
        {say`请浏览器别自动清掉`}
      </button>
      <span role="status" className="text-sm text-muted empty:hidden">
        {lasting === 'refused' && say`浏览器没有答应；装成应用或收藏以后，可以再请一次`}
      </span>
    </span>
  )
}

/** Not every engine has it, and none without a secure address. */
const storageOf = (): StorageManager | undefined =>
  'storage' in navigator && 'persist' in navigator.storage ? navigator.storage : undefined
