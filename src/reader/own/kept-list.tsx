import { Link } from 'react-router'
import { countWords } from '#edition/fact-words.ts'
import { said, say } from '#language/say.ts'
import { editionPath } from '../paths.ts'
import { Removal } from '../ui/removal.tsx'
import { dateWords } from '../ui/words.tsx'
import { dayWords, sizeWords } from '../ui/device-words.ts'
import type { OwnState, OwnTexts } from './own-texts.ts'
import { ProblemList } from './problem-list.tsx'
import { editionsOf, isAbout, type KeptText, type Shelf } from './shelf.ts'

type KeptListProps = { own: OwnTexts; shelf: Shelf; lasting: OwnState['lasting'] }

/** What is kept, each text with the way to it and the way to be rid of it. */
export function KeptList({ own, shelf, lasting }: KeptListProps) {
  if (shelf.texts.length === 0) {
    return (
      <p className="text-muted">
        {lasting === 'yes' ? say`还没有。` : say`还没有。${said(LASTING[lasting])}`}
      </p>
    )
  }
  return (
    <div>
      <ul>
        {shelf.texts.map((text) => (
          <li key={text.file} className="border-b border-rule py-4 first:pt-0">
            <KeptRow text={text} shelf={shelf} onRemove={() => void own.remove(text.file)} />
          </li>
        ))}
      </ul>
      <div className="mt-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="label max-w-measure">{said(LASTING[lasting])}</p>
        {shelf.texts.length > 1 && (
          <Removal
            name={say`全部移除`}
            question={say`移除全部 ${shelf.texts.length} 份？`}
            onRemove={() => void own.removeAll()}
          />
        )}
      </div>
    </div>
  )
}

const LASTING: Record<OwnState['lasting'], string> = {
  yes: '存在这个浏览器里，断网也能读。清除网站数据时会一并清掉，原文件请自己留着。',
  denied: '这个浏览器不让网页保存（也许是无痕窗口）：读得到关上这一页为止。',
  full: '浏览器留给网页的空间不够，没有存下：读得到关上这一页为止。',
}

type KeptRowProps = { text: KeptText; shelf: Shelf; onRemove: () => void }

function KeptRow({ text, shelf, onRemove }: KeptRowProps) {
  const editions = editionsOf(shelf, text)
  const [edition] = editions
  const articles = editions.reduce((sum, { part }) => sum + part.tally.articles, 0)
  const facts = [
    edition && say`${countWords(articles)} 篇`,
    sizeWords(text.bytes.size),
    say`${dayWords(text.added)}打开`,
  ]
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 grow basis-64">
          <p className="font-serif text-lg font-bold break-words">
            {edition ? (
              <Link to={editionPath(edition.part.entry.id)} className="hover:text-accent">
                {edition.part.entry.title}
                {edition.part.entry.eventsDate && ` ${dateWords(edition.part.entry.eventsDate)}`}
              </Link>
            ) : (
              text.file
            )}
          </p>
          <p className="label break-words">{text.file}</p>
          <p className="label">{facts.filter(Boolean).join(say`，`)}</p>
        </div>
        <Removal name={say`移除`} of={text.file} question={say`从本机移除？`} onRemove={onRemove} />
      </div>
      {!edition && (
        <div className="mt-3">
          <p className="mb-2 text-sm">{say`现在的程序读不了它：`}</p>
          <ProblemList problems={shelf.problems.filter((problem) => isAbout(text, problem))} />
        </div>
      )}
    </>
  )
}
