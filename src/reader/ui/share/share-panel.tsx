import { useState } from 'react'
import { say } from '#language/say.ts'
import { CopyButton } from '../copy-button.tsx'
import { Panel, PanelChoices, PanelEnd } from '../panel.tsx'
import { useClientValue } from '../use-client-value.ts'
import { useSharedAddress } from '../use-shared-address.ts'
import type { Place } from './place.ts'
import { QrCode } from './qr-code.tsx'

export type SharePanelProps = {
  id: string
  /** 分享本篇: what is shared. */
  name: string
  /** Of the page, as it is told to others. */
  title: string
  /** The narrowest last: it is what one shares unless one chooses. */
  places: readonly Place[]
}

/** 分享: an address to copy, to hand to another app, or to point a camera at. */
export function SharePanel({ id, name, title, places }: SharePanelProps) {
  const [opened, setOpened] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const addressOf = useSharedAddress()
  const place = places.find(({ key }) => key === chosen) ?? places.at(-1)
  const address = opened && place ? addressOf(place.path) : null
  return (
    <Panel
      id={id}
      name={name}
      onToggle={(now) => {
        setOpened(now)
        setChosen(null)
      }}
    >
      {place && address && (
        <>
          {places.length > 1 && (
            <PanelChoices
              name={say`指向`}
              choices={places}
              chosen={place.key}
              onChoose={setChosen}
            />
          )}
          <div className="flex flex-col-reverse items-center gap-4 md:flex-row md:items-start md:gap-6">
            <QrCode address={address} name={say`二维码：${title}，${place.name}`} />
            <div className="grid w-full min-w-0 gap-3">
              <p className="max-h-45 overflow-y-auto border-s-2 border-accent bg-sheet px-4 py-3 leading-relaxed break-all select-all">
                {legible(address)}
              </p>
              <div key={address} className="flex flex-wrap gap-2">
                <CopyButton name={say`复制链接`} text={() => address} />
                <SystemShare title={title} address={address} words={place.words} />
              </div>
            </div>
          </div>
          <PanelEnd
            id={id}
          >{say`扫码，在另一台设备上打开。码在本机画成，地址没有告诉别人。`}</PanelEnd>
        </>
      )}
    </Panel>
  )
}

/** An address as one reads it, and as a browser understands it just as well. */
const legible = (address: string) =>
  decodeURI(address).replace(/[\p{C}\p{Z}]/gu, encodeURIComponent)

type SystemShareProps = { title: string; address: string; words: string | undefined }

/** The system's own sheet, where there is one. */
function SystemShare({ title, address, words }: SystemShareProps) {
  const [failed, setFailed] = useState(false)
  const canShare = useClientValue(typeof navigator !== 'undefined' && 'share' in navigator, false)
  if (!canShare) return null
  const share = async () => {
    try {
      await navigator.share({ title, url: address, ...(words && { text: `“${words}”` }) })
      setFailed(false)
    } catch (error) {
      // Who closes the sheet has changed her mind, and nothing has failed.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'))
    }
  }
  return (
    <>
      <button type="button" className="button-quiet" onClick={() => void share()}>
        {say`用系统分享`}
      </button>
      <span role="status" className="self-center text-sm text-muted empty:hidden">
        {failed && say`没能打开系统的分享`}
      </span>
    </>
  )
}
