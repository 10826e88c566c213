import { useMemo, useRef, useState } from 'react'
import { cslItem, type CslItem } from '#export/citing/csl-item.ts'
import type { Article } from '#edition/schema.ts'
import { said, say } from '#language/say.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Downloads } from '../../ui/downloads.tsx'
import { Panel, PanelChoices, PanelEnd } from '../../ui/panel.tsx'
import { sayNodes } from '../../ui/say-nodes.ts'
import { useSharedAddress } from '../../ui/use-shared-address.ts'
import { useWorld } from '../../world.ts'
import type { ArticlePlace } from '../places-of.ts'
import { CITATION_STYLES } from './citation-styles.ts'
import { Citation } from './citation.tsx'
import { citationFiles } from './citation-files.ts'
import { cite } from './cite.ts'
import { useCitationStyle } from './use-citation-style.ts'

/** What opens the panel names it by this. */
export const CITE_PANEL = 'cite'

type CitePanelProps = {
  article: Article
  edition: { outlet: string | null; issueDate: string | null }
  /** What the citation can point at, the narrowest last. */
  places: ArticlePlace[]
}

/** 引用: the article as an entry of a bibliography, to be copied or taken away. */
export function CitePanel({ article, edition, places }: CitePanelProps) {
  const panel = useRef<HTMLDivElement>(null)
  /** The day on which the panel was opened; before that nothing is loaded. */
  const [day, setDay] = useState<string | null>(null)
  const [chosen, setChosen] = useState<ArticlePlace['key'] | null>(null)
  const { style: kept, choose } = useCitationStyle()
  const addressOf = useSharedAddress()

  const online = useWorld() === 'site'
  const styles = CITATION_STYLES.filter((each) => online || !each.online).map((each) => ({
    ...each,
    title: said(each.title),
  }))
  const style = styles.find(({ key }) => key === kept)?.key ?? 'gb-print'
  const place = places.find(({ key }) => key === chosen) ?? places.at(-1)
  const address = () => (place ? addressOf(place.path) : null)
  const shown = day === null ? null : address()
  const item = useMemo(
    () => day && cslItem({ article, ...edition, address: shown, accessed: day }),
    [article, edition, shown, day],
  )
  const itemNow = () => cslItem({ article, ...edition, address: address(), accessed: today() })

  return (
    <Panel
      ref={panel}
      id={CITE_PANEL}
      name={say`引用本篇`}
      onToggle={(opened) => {
        setDay(opened ? today() : null)
        setChosen(null)
      }}
    >
      {item && (
        <>
          <PanelChoices name={say`格式`} choices={styles} chosen={style} onChoose={choose} />
          {online && style !== 'gb-print' && place && places.length > 1 && (
            <PanelChoices
              name={say`指向`}
              choices={places}
              chosen={place.key}
              onChoose={setChosen}
            />
          )}
          <Citation style={style} item={item} />
        </>
      )}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="flex gap-2">
          <CopyButton
            key={`${style} ${place?.key}`}
            name={say`复制`}
            shortcut="c"
            text={() => cite(style, itemNow())}
            onPress={(button) => {
              if (day !== null) return
              panel.current?.showPopover()
              button.focus()
            }}
          />
        </span>
        {item && <Downloads files={citationFiles(item)} />}
      </div>
      {item && (
        <PanelEnd id={CITE_PANEL}>
          {sayNodes`${unknownIn(item)}原文未载，照各格式的规定略去或注明。格式出自 ${(
            <a href="https://citationstyles.org/" rel="noreferrer" className="link-quiet">
              {say`CSL 项目`}
            </a>
          )}。`}
        </PanelEnd>
      )}
    </Panel>
  )
}

/** What the text does not print is not made up: each style says so in its own way, or nothing. */
function unknownIn({ author, issued, ...item }: CslItem): string {
  const unknown = [
    !author && say`作者`,
    !item['container-title'] && say`报名`,
    !issued && say`出版日期`,
    say`版次`,
  ].filter(Boolean)
  return unknown.join(say`、`)
}

/** By the reader's own clock. */
function today(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
