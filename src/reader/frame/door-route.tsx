import { say } from '#language/say.ts'
import { Page } from '../ui/page.tsx'
import { WorldContext } from '../world.ts'
import { Frame, NO_VIEWS } from './root-route.tsx'

export const doorLoader = () => ({
  meta: {
    title: say`我的文本`,
    description: say`在本机打开自己的报纸文本，排成可读、可搜的版面。文件只在这台设备上读和存，不上传。`,
  },
})

/** What a file can show before the browser has looked at what it keeps. */
export const DoorView = () => (
  <WorldContext value="own">
    <Frame views={{ ...NO_VIEWS, hasPages: false }}>
      <Page title={say`我的文本`} lead={say`正在从本机取出……`}>
        <noscript>{say`打开自己的文本要用到 JavaScript：文件由浏览器在本机读，不上传。`}</noscript>
      </Page>
    </Frame>
  </WorldContext>
)
