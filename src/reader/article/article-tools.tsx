import { useState } from 'react'
import type { Article } from '#edition/schema.ts'
import { articlePath } from '../paths.ts'
import { dateWords } from '../ui/words.tsx'
import { useWorld } from '../world.ts'
import { useHref } from 'react-router'

type ToolsProps = {
  article: Article
  edition: { title: string; file: string }
  showsLines: boolean
  onShowLines: (shows: boolean) => void
}

/** Source lines, link and citation. */
export function ArticleTools({ article, edition, showsLines, onShowLines }: ToolsProps) {
  const href = useHref(articlePath(article.slug))
  const address = () => new URL(href, window.location.href).href
  const { firstLine, lastLine, record } = article.source
  const lines = `${edition.file} 第 ${record === null ? `${firstLine}–${lastLine}` : firstLine} 行`
  const where = record === null ? lines : `${lines}，编号 ${record}`
  // An address of a reader's own text leads nowhere but on this device.
  const shared = useWorld() === 'site'
  return (
    <div className="mt-10 border-t border-rule pt-4 print:hidden">
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          aria-pressed={showsLines}
          className="button-quiet"
          onClick={() => onShowLines(!showsLines)}
        >
          原文行
        </button>
        {shared && <CopyButton name="复制链接" text={address} />}
        <CopyButton
          name="复制引文出处"
          text={() => citation(article, edition.title, shared ? address() : where)}
        />
      </div>
      <p className="label mt-3 break-words">{where}</p>
    </div>
  )
}

/**
 * What is known and no more: an issue date that is not printed is said to be missing, and a record
 * does not say what its date is the date of.
 */
const citation = (
  { headline, outlet, dateline, source }: Article,
  edition: string,
  where: string,
) =>
  [
    `${headline}`,
    outlet ?? edition,
    dateline.date
      ? source.record === null
        ? `记 ${dateWords(dateline.date)}事`
        : `注明 ${dateWords(dateline.date)}`
      : '事件日期未载',
    '出版日期未载',
    where,
  ].join('，')

/** Says what became of it; where the clipboard is denied, the text is shown to be copied by hand. */
function CopyButton({ name, text }: { name: string; text: () => string }) {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setCopied('yes')
    } catch {
      setCopied('no')
    }
  }
  return (
    <>
      <button type="button" className="button-quiet" onClick={() => void copy()}>
        {name}
      </button>
      <span role="status" className="self-center text-sm text-muted empty:hidden">
        {copied === 'yes' && '已复制'}
        {copied === 'no' && <span className="select-all">{text()}</span>}
      </span>
    </>
  )
}
