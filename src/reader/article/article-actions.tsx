import type { ReactNode } from 'react'
import { say } from '#language/say.ts'
import { PanelButton } from '../ui/panel.tsx'
import { useWorld } from '../world.ts'
import { CITE_PANEL } from './citing/cite-panel.tsx'

/** The panel that shares the article; what opens it names it by this. */
export const SHARE_PANEL = 'share'

type ActionsProps = {
  /** What is cited and shared. */
  of?: 'article' | 'paragraph'
  onPress?: () => void
  /** Another word in the same row. */
  before?: ReactNode
}

/** 引用, 分享: two quiet words that open a panel each. A reader's own texts have nothing to share. */
export function ArticleActions({ of = 'article', before, ...press }: ActionsProps) {
  const shared = useWorld() === 'site'
  return (
    <span className="flex print:hidden">
      {before}
      <PanelButton id={CITE_PANEL} {...press}>
        {of === 'paragraph' ? say`引用本段` : say`引用`}
      </PanelButton>
      {shared && (
        <PanelButton id={SHARE_PANEL} {...press}>
          {of === 'paragraph' ? say`分享本段` : say`分享`}
        </PanelButton>
      )}
    </span>
  )
}
