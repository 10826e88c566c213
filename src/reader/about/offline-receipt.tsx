import { useEffect, useState } from 'react'
import type { Receipt } from '#offline/kept-files.ts'
import { useOffline } from '../offline-context.ts'

/** What the service worker says that it keeps on this device. */
export function OfflineReceipt() {
  const { offline, status } = useOffline()
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  useEffect(() => {
    let asked = true
    void offline?.receipt().then((found) => {
      if (asked) setReceipt(found)
    })
    return () => {
      asked = false
    }
  }, [offline, status])
  return <p className="max-w-measure">{receipt ? receiptWords(receipt) : NOT_YET}</p>
}

const receiptWords = ({ kept, files, bytes }: Receipt) =>
  `本机已存 ${kept}／${files} 个文件，${Math.ceil(bytes / 1024)} KB。${
    kept === files ? '断网也能打开每一页。' : '还没有存完。'
  }`

const NOT_YET =
  '第一次打开以后，全部内容会存到本机，断网也能读、能搜。可以把粤读装成应用：在浏览器菜单里选“安装”或“添加到主屏幕”。'
