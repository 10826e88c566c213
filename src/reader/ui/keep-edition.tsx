import { useEffect, useState } from 'react'
import { say } from '#language/say.ts'
import { dropEdition, keepEdition, keptBytes } from '#offline/kept-editions.ts'
import { siteAddress } from '../world.ts'
import { sizeWords } from './device-words.ts'
import { Removal } from './removal.tsx'

type Kept = { state: 'unknown' | 'away' | 'failed' } | { state: 'coming' | 'here'; bytes: number }

/** Of a library that is not kept whole: puts one edition on the device, and takes it off. */
export function KeepEdition({ url }: { url: string }) {
  const [kept, setKept] = useState<Kept>({ state: 'unknown' })
  useEffect(() => {
    let current = true
    void keptBytes(siteAddress, url).then((bytes) => {
      if (current) setKept(bytes === null ? { state: 'away' } : { state: 'here', bytes })
    })
    return () => {
      current = false
    }
  }, [url])

  const keep = async () => {
    setKept({ state: 'coming', bytes: 0 })
    try {
      await keepEdition(siteAddress, url, (bytes) => setKept({ state: 'coming', bytes }))
      const bytes = await keptBytes(siteAddress, url)
      setKept(bytes === null ? { state: 'failed' } : { state: 'here', bytes })
    } catch {
      setKept({ state: 'failed' })
    }
  }
  if (kept.state === 'unknown') return null
  return (
    <div className="flex flex-wrap items-center gap-3">
      {(kept.state === 'away' || kept.state === 'failed') && (
        <button type="button" className="button-quiet" onClick={() => void keep()}>
          {say`存到本机`}
        </button>
      )}
      <span role="status" className="text-sm text-muted empty:hidden">
        {kept.state === 'coming' && say`正在存，已到 ${sizeWords(kept.bytes)}……`}
        {kept.state === 'here' && say`已在本机，${sizeWords(kept.bytes)}，断网也能读`}
        {kept.state === 'failed' && say`没能存下：没有网络，或者没有地方了`}
      </span>
      {kept.state === 'here' && (
        <Removal
          name={say`移除`}
          of={say`存在本机的这一期`}
          question={say`从本机移除这一期？`}
          onRemove={() => void dropEdition(siteAddress, url).then(() => setKept({ state: 'away' }))}
        />
      )}
    </div>
  )
}
