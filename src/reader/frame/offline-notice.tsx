import { useState } from 'react'
import { said, say } from '#language/say.ts'
import type { OfflineStatus } from '#offline/register.ts'
import { useOffline } from '../offline-context.ts'
import { isWriting } from '../renewal.ts'

const WORDS: Record<OfflineStatus, string> = {
  unsupported: '这个浏览器不能离线保存',
  installing: '正在存到本机，以便离线阅读……',
  ready: '全部内容已在本机，可断网阅读',
  'update-waiting': '有新版本',
  failed: '没能存到本机，离线时无法阅读',
  forgotten: '本机所存已清除，下次联网打开时再存',
}

/** Whether the reader works offline by now, and a calm offer when a new version waits. */
export function OfflineNotice() {
  const { offline, status } = useOffline()
  const [hindrance, setHindrance] = useState('')
  const update = () => {
    const found = hindranceNow()
    setHindrance(found)
    if (!found) offline?.applyUpdate()
  }
  return (
    <p role="status" className="flex min-h-9 basis-full flex-wrap items-center gap-x-3">
      {status && said(WORDS[status])}
      {status === 'update-waiting' && (
        <>
          <button type="button" className="button-quiet" onClick={update}>
            {say`换用新版本`}
          </button>
          {hindrance}
        </>
      )}
    </p>
  )
}

/** The page is loaded anew by an update: not while that could lose anything. */
function hindranceNow(): string {
  if (isWriting()) return say`还有没存的笔记，先存好再换`
  return navigator.onLine ? '' : say`现在断网，联网以后再换`
}
