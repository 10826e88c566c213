import { Link, useNavigate } from 'react-router'
import { printedLines, type PrintedLine } from '#edition/printed-lines.ts'
import type { Caption, Paragraph } from '#edition/schema.ts'
import { said, say, spokenLanguage } from '#language/say.ts'
import { ArticleActions } from './article-actions.tsx'

type PrintedLinesProps = {
  id: string
  paragraph: Paragraph
  captions: Caption[]
  /** The id of the record that holds the paragraph; null in a page text. */
  record: string | null
}

/** The lines of the source that a paragraph was joined from, as they are printed. */
export function PrintedLines({ id, paragraph, captions, record }: PrintedLinesProps) {
  const navigate = useNavigate()
  const lines = printedLines(paragraph, captions)
  const { id: anchor } = paragraph
  return (
    // It takes the focus when it is clicked: only then can its words be selected.
    <div
      id={id}
      lang={spokenLanguage()}
      role="group"
      aria-label={say`第 ${anchor.slice(1)} 段在原文里的样子`}
      tabIndex={-1}
      className="printed-lines"
    >
      <p className="flex flex-wrap justify-between gap-x-4 text-muted">
        <span>{originWords(paragraph, record)}</span>
        <span className="flex items-center gap-x-4">
          <Link to={`#${anchor}`} replace preventScrollReset className="link-quiet text-ink">
            {say`本段的链接`}
          </Link>
          <ArticleActions
            of="paragraph"
            onPress={() => void navigate(`#${anchor}`, { replace: true, preventScrollReset: true })}
          />
        </span>
      </p>
      <ol className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {lines.map((line, index) => (
          <li key={line.line} className="col-span-2 grid grid-cols-subgrid">
            <span className="text-muted tabular-nums">
              <span className="visually-hidden">{said('第 ', 'line')}</span>
              {line.kind === 'blank' && line.last > line.line
                ? `${line.line}–${line.last}`
                : line.line}
              <span className="visually-hidden">{said(' 行：', 'line')}</span>
            </span>
            <Words line={line} cut={index < lines.length - 1} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function originWords({ seams, lines }: Paragraph, record: string | null): string {
  if (seams.length > 0) return say`原文断成 ${seams.length + 1} 截，这里接成一段。`
  if (record === null) return say`原文就是这一行，没有断开。`
  return say`第 ${lines[0]} 行是编号 ${record} 的文章记录，这是它正文里的一行。`
}

/** What stands on a line; `cut` when the paragraph goes on behind it. */
function Words({ line, cut }: { line: PrintedLine; cut: boolean }) {
  if (line.kind === 'blank') return <span className="text-muted">{say`（空行）`}</span>
  if (line.kind === 'caption') {
    return <span className="text-muted">{say`（图片说明，另置）${line.text}`}</span>
  }
  return (
    <span data-as-printed className="whitespace-pre-wrap">
      {line.text}
      {cut && (
        <span aria-hidden className="ms-1 text-accent select-none">
          ⏎
        </span>
      )}
    </span>
  )
}
