import { Link } from 'react-router'
import { said, say } from '#language/say.ts'
import { aboutPath, marksPath } from '../paths.ts'
import { SITE_NAME } from '#export/site-name.ts'
import { sayNodes } from '../ui/say-nodes.ts'
import { ownAddress, useWorld } from '../world.ts'
import { OfflineNotice } from './offline-notice.tsx'

export const SiteFooter = () => (
  <footer className="border-t border-rule bg-sheet print:hidden">
    <div className="page-width flex flex-wrap items-center justify-between gap-x-8 gap-y-4 py-6 text-sm text-muted">
      {useWorld() === 'own' ? <AboutOwnTexts /> : <AboutSite />}
      <OfflineNotice />
    </div>
  </footer>
)

const Marks = () => (
  <Link to={marksPath()} className="link-quiet">
    {say`我的标记`}
  </Link>
)

const AboutSite = () => {
  const sources = (
    <Link to={aboutPath} className="link-quiet">
      {say`来源与勘误`}
    </Link>
  )
  const own = (
    <a href={ownAddress} className="link-quiet">
      {said('打开我的文本', 'footer')}
    </a>
  )
  return (
    <p className="max-w-measure">
      {sayNodes`${said(SITE_NAME)}照原样排印报纸文本。文本版权属原出版者，${sources}可逐字查对。搜索只在本机进行；划线、笔记和读过的文章也只在本机，见${(<Marks />)}。自己手里有报纸文本，可以${own}。`}
    </p>
  )
}

const AboutOwnTexts = () => {
  const sources = (
    <Link to={aboutPath} className="link-quiet">
      {said('来源', 'footer')}
    </Link>
  )
  return (
    <p className="max-w-measure">
      {sayNodes`这些文本由你打开，只在这台设备上，没有上传。${sources}可逐字查对。搜索只在本机进行；划线、笔记和读过的文章也只在本机，见${(<Marks />)}。`}
    </p>
  )
}
