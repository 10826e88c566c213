import { useSyncExternalStore } from 'react'
import { said, say } from '#language/say.ts'
import { Page, Section } from '../ui/page.tsx'
import { KeptList } from './kept-list.tsx'
import { HowToWrite, OpenArea } from './open-area.tsx'
import type { OwnTexts } from './own-texts.ts'
import { TaskReport } from './task-report.tsx'

export const textsLoader = () => ({
  meta: { title: say`我的文本`, description: say`打开、移除本机的文本。` },
})

/** Where texts are opened, and what is kept of them. */
export function TextsView({ own }: { own: OwnTexts }) {
  const { shelf, task, lasting } = useSyncExternalStore(own.subscribe, own.state)
  return (
    <Page
      title={say`我的文本`}
      lead={say`把自己的报纸文本排成版面来读、来搜。文件只在这台设备上，不上传。`}
    >
      <div className="own-columns">
        <Section title={say`打开`}>
          {window.isSecureContext ? <OpenArea onFiles={own.offer} /> : <p>{said(INSECURE)}</p>}
          <TaskReport own={own} task={task} shelf={shelf} />
          <HowToWrite />
        </Section>
        <Section
          title={say`本机的文本`}
          aside={shelf.texts.length > 0 && say`${shelf.texts.length} 份`}
        >
          <KeptList own={own} shelf={shelf} lasting={lasting} />
        </Section>
      </div>
    </Page>
  )
}

const INSECURE =
  '这个地址不是 https，浏览器不让这里计算文件的校验和，所以不能打开文本。请用 https 或 localhost 的地址来开。'
