import { sourceWords } from '#edition/fact-words.ts'
import type { Article, EditorNote } from '#edition/schema.ts'
import { say } from '#language/say.ts'
import { articlePath } from '../paths.ts'
import { Downloads } from '../ui/downloads.tsx'
import { useAddress } from '../ui/use-address.ts'
import { useClientValue } from '../ui/use-client-value.ts'
import { dateWords } from '../ui/words.tsx'
import { useWorld } from '../world.ts'
import { ArticleActions } from './article-actions.tsx'
import { LightChoices } from './light-choices.tsx'
import type { Lights } from './use-lights.ts'

type ToolsProps = {
  article: Article
  edition: { title: string; file: string }
  notes: EditorNote[]
  lights: Lights
  showsLines: boolean
  onShowLines: (shows: boolean) => void
}

/** Names lit up, source lines, what is taken away; of a printed article, the citation alone. */
export function ArticleTools(props: ToolsProps) {
  const { article, edition, notes, lights, showsLines, onShowLines } = props
  const addressOf = useAddress()
  const address = () => addressOf(articlePath(article.slug))
  const lines = linesWords(edition.file, article)
  // An address of a reader's own text leads nowhere but on this device.
  const shared = useWorld() === 'site'
  const cited = () => citation(article, edition.title, shared ? address() : lines)
  const onPaper = useClientValue(typeof window === 'undefined' ? '' : cited(), '')
  const written = () => ({
    edition: edition.title,
    lines: sourceWords(edition.file, article),
    address: shared ? address() : null,
    notes,
  })
  return (
    <>
      <p className="label mt-8 hidden border-t border-rule pt-3 break-words print:block">
        {onPaper}
      </p>
      <div className="mt-10 border-t border-rule pt-4 print:hidden">
        <LightChoices lights={lights} />
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          <button
            type="button"
            aria-pressed={showsLines}
            className="button-quiet"
            onClick={() => onShowLines(!showsLines)}
          >
            {say`原文行`}
          </button>
          <ArticleActions />
        </div>
        <div className="mt-3">
          <Downloads
            what={say`本篇`}
            files={[
              {
                label: 'Markdown',
                name: `${article.slug}.md`,
                type: 'text/markdown;charset=utf-8',
                write: async () =>
                  (await import('#export/article-text.ts')).markdownArticle(article, written()),
              },
              {
                label: say`纯文本`,
                name: `${article.slug}.txt`,
                type: 'text/plain;charset=utf-8',
                write: async () =>
                  (await import('#export/article-text.ts')).plainArticle(article, written()),
              },
            ]}
          />
        </div>
        <p className="label mt-3 break-words">{lines}</p>
      </div>
    </>
  )
}

/** As `sourceWords`, which is for what is taken away and in Chinese. */
const linesWords = (file: string, { source: { firstLine, lastLine, record } }: Article) =>
  record === null
    ? say`${file} 第 ${firstLine}–${lastLine} 行`
    : say`${file} 第 ${firstLine} 行，编号 ${record}`

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
        ? say`记 ${dateWords(dateline.date)}事`
        : say`注明 ${dateWords(dateline.date)}`
      : say`事件日期未载`,
    say`出版日期未载`,
    where,
  ].join(say`，`)
