import type { ReactNode } from 'react'
import { PanelButton } from '../ui/panel.tsx'
import { useWorld } from '../world.ts'
import { CITE_PANEL } from './citing/cite-panel.tsx'

/** The panel that shares the article; what opens it names it by this. */
export const SHARE_PANEL = 'share'

type ActionsProps = {
  /** 本段: what is cited and shared, where it is not the article. */
  of?: string
  onPress?: () => void
  /** Another word in the same row. */
  before?: ReactNode
}

/** 引用, 分享: two quiet words that open a panel each. A reader's own texts have nothing to share. */
export function ArticleActions({ of = '', before, ...press }: ActionsProps) {
  const shared = useWorld() === 'site'
  return (
    <span className="flex print:hidden">
      {before}
      <PanelButton id={CITE_PANEL} {...press}>
        引用{of}
      </PanelButton>
      {shared && (
        <PanelButton id={SHARE_PANEL} {...press}>
          分享{of}
        </PanelButton>
      )}
    </span>
  )
}
