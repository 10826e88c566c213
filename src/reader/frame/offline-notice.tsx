import type { OfflineStatus } from '#offline/register.ts'
import { useOffline } from '../offline-context.ts'

const WORDS: Record<OfflineStatus, string> = {
  unsupported: '这个浏览器不能离线保存',
  installing: '正在存到本机，以便离线阅读……',
  ready: '全部内容已在本机，可断网阅读',
  'update-waiting': '有新版本',
  failed: '没能存到本机，离线时无法阅读',
}

/** Whether the reader works offline by now, and a calm offer when a new version waits. */
export function OfflineNotice() {
  const { offline, status } = useOffline()
  return (
    <p role="status" className="flex min-h-9 basis-full items-center gap-3">
      {status && WORDS[status]}
      {status === 'update-waiting' && (
        <button type="button" className="button-quiet" onClick={() => offline?.applyUpdate()}>
          换用新版本
        </button>
      )}
    </p>
  )
}
