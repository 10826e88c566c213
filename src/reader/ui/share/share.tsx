import { useId } from 'react'
import { say } from '#language/say.ts'
import { useWorld } from '../../world.ts'
import { PanelButton } from '../panel.tsx'
import { SharePanel, type SharePanelProps } from './share-panel.tsx'

/** The button and its panel; neither for a reader's own texts, which have no address for others. */
export function Share(props: Omit<SharePanelProps, 'id'>) {
  const id = useId()
  if (useWorld() === 'own') return null
  return (
    <>
      <span className="print:hidden">
        <PanelButton id={id}>{say`分享`}</PanelButton>
      </span>
      <SharePanel id={id} {...props} />
    </>
  )
}
