import { useEffect, useState } from 'react'
import { countWords } from '#edition/fact-words.ts'
import { said, say } from '#language/say.ts'
import type { Proof, Receipt } from '#offline/kept-files.ts'
import type { Offline } from '#offline/register.ts'
import { useOffline } from '../offline-context.ts'
import { dayWords, sizeWords } from '../ui/device-words.ts'
import { Removal } from '../ui/removal.tsx'
import { InstallButton } from './install-button.tsx'
import { LastingButton } from './lasting-button.tsx'

/** Where an edition's text is, and how many articles it has. */
export type KeptEdition = { url: string; size: number }

/**
 * What the service worker says that it keeps on this device, and the means to hold it to that: every
 * file is read and compared, kept for longer, or removed.
 */
export function OfflineReceipt({ editions }: { editions: readonly KeptEdition[] }) {
  const { offline, status } = useOffline()
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let current = true
    void offline?.receipt().then((found) => {
      if (current) setReceipt(found)
    })
    return () => {
      current = false
    }
  }, [offline, status, asked])
  if (!offline || !receipt || status === 'forgotten') {
    return (
      <div className="grid gap-4">
        <p className="max-w-measure">{said(status === 'forgotten' ? FORGOTTEN : NOT_YET)}</p>
        <InstallButton />
      </div>
    )
  }
  return (
    <div className="grid gap-4">
      <p className="max-w-measure">{receiptWords(receipt, editions)}</p>
      <div className="flex flex-wrap items-start gap-3">
        <ProofButton offline={offline} onProved={() => setAsked(asked + 1)} />
        <LastingButton />
        <InstallButton />
        <Removal
          name={say`清除本机所存`}
          question={say`清除存在本机的文章和程序？标记、笔记和自己的文本不会动。`}
          onRemove={() => void offline.forget()}
        />
      </div>
    </div>
  )
}

function receiptWords(receipt: Receipt, editions: readonly KeptEdition[]): string {
  const { kept, files, bytes, missing, at } = receipt
  const all = editions.reduce((sum, { size }) => sum + size, 0)
  const away = editions.filter(({ url }) => missing.some((path) => url.endsWith(`/${path}`)))
  const here = all - away.reduce((sum, { size }) => sum + size, 0)
  const articles =
    editions.length > 0 ? say`${countWords(here)}／${countWords(all)} 篇文章，连同` : ''
  const when = at === null ? '' : say`，${dayWords(at)}存好`
  const whole = say`${articles}索引、字体和程序共 ${kept}／${files} 个文件已在本机，${sizeWords(bytes)}${when}。`
  return whole + (kept === files ? say`断网也能打开每一页。` : say`还没有存完。`)
}

const NOT_YET = '第一次打开以后，全部内容会存到本机，断网也能读、能搜。'
const FORGOTTEN = '本机所存已经清除，这一页还能读；下次联网打开时会重新存。'

/** Has every file read: what is said of the device is proved, or put right. */
function ProofButton({ offline, onProved }: { offline: Offline; onProved: () => void }) {
  const [outcome, setOutcome] = useState<Proof | 'reading' | 'unanswered' | null>(null)
  const prove = async () => {
    setOutcome('reading')
    setOutcome((await offline.prove()) ?? 'unanswered')
    onProved()
  }
  return (
    <span className="flex flex-wrap items-center gap-3">
      <button
        type="button"
        className="button-quiet"
        disabled={outcome === 'reading'}
        onClick={() => void prove()}
      >
        {say`逐个核对`}
      </button>
      <span role="status" className="text-sm text-muted empty:hidden">
        {outcome === 'reading' && say`正在逐个读出来核对……`}
        {outcome === 'unanswered' && say`没有得到回答，请再试一次`}
        {typeof outcome === 'object' && outcome && proofWords(outcome)}
      </span>
    </span>
  )
}

function proofWords({ files, faulty, lost }: Proof): string {
  if (faulty === 0) return say`${files} 个文件逐个读过，都完好`
  if (lost === 0) return say`${files} 个文件逐个读过，${faulty} 个有缺损，已补好`
  return say`${files} 个文件逐个读过，${lost} 个有缺损，这次没能补上；联网以后再核对一次`
}
