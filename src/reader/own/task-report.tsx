import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { say } from '#language/say.ts'
import { editionPath, frontPath } from '../paths.ts'
import type { OwnTexts, Task } from './own-texts.ts'
import { ProblemList } from './problem-list.tsx'
import type { TextToRead } from './reading.ts'
import { editionOf, type Shelf } from './shelf.ts'

type ReportProps = { own: OwnTexts; task: Task; shelf: Shelf }

/** How it goes with the files that were offered, and what there is to decide. */
export const TaskReport = ({ own, task, shelf }: ReportProps) => (
  <div>
    <p role="status" className="font-bold not-empty:mt-8">
      {wordsOf(task)}
    </p>
    <Details own={own} task={task} shelf={shelf} />
  </div>
)

function wordsOf(task: Task): string {
  switch (task.at) {
    case 'rest':
      return ''
    case 'asking':
      return say`已有同名的文本：${namesOf(task.same)}。要换成新的吗？`
    case 'reading':
      return task.done < task.total
        ? say`正在读取，${task.done}／${task.total} 个文件……`
        : say`正在排成版面……`
    case 'opened':
      return say`收下了 ${namesOf(task.texts)}。`
    case 'refused':
      return say`没有收下：下面 ${task.problems.length} 处要先改好。已有的文本没有动。`
    case 'failed':
      return say`没有读成：${task.message}`
  }
}

/** More would be a list, and nobody wants to hear it. */
const MOST_NAMES = 3

function namesOf(texts: TextToRead[]): string {
  const names = texts
    .slice(0, MOST_NAMES)
    .map(({ file }) => file)
    .join(say`、`)
  return texts.length > MOST_NAMES ? say`${names} 等 ${texts.length} 份` : names
}

function Details({ own, task, shelf }: ReportProps) {
  switch (task.at) {
    case 'rest':
      return null
    case 'asking':
      return <Asking own={own} task={task} />
    case 'reading':
      return (
        <>
          <progress
            aria-label={say`读取`}
            className="mt-3 block h-1.5 w-full accent-accent"
            max={task.total}
            {...(task.done < task.total && { value: task.done })}
          />
          <Buttons>
            <Button name={say`停下`} onClick={own.stop} />
          </Buttons>
        </>
      )
    case 'opened':
      return <Opened task={task} shelf={shelf} />
    case 'refused':
      return <Refused own={own} task={task} />
    case 'failed':
      return (
        <Buttons>
          <Button name={say`知道了`} onClick={own.stop} />
        </Buttons>
      )
  }
}

type At<Name> = Extract<Task, { at: Name }>

function Asking({ own, task: { batch, same } }: { own: OwnTexts; task: At<'asking'> }) {
  const others = batch.texts.filter((text) => !same.includes(text))
  return (
    <Buttons>
      <Button name={say`换成新的`} onClick={() => void own.open(batch, { replacing: true })} />
      {others.length > 0 && (
        <Button
          name={say`只收下其余 ${others.length} 份`}
          onClick={() => void own.open({ ...batch, texts: others })}
        />
      )}
      <Button name={say`留着原来的`} onClick={own.stop} />
    </Buttons>
  )
}

function Opened({ task: { texts, warnings }, shelf }: { task: At<'opened'>; shelf: Shelf }) {
  const [text] = texts
  const only = text && texts.length === 1 ? editionOf(shelf, text) : null
  return (
    <>
      <Buttons>
        <Link
          to={only ? editionPath(only.part.entry.id) : frontPath}
          className="button-quiet border-accent text-accent"
        >
          {say`去读`}
        </Link>
      </Buttons>
      {warnings.length > 0 && (
        <>
          <p className="label mt-5 mb-2">{say`收下了，但有 ${warnings.length} 处值得一看：`}</p>
          <ProblemList problems={warnings} />
        </>
      )}
    </>
  )
}

function Refused({ own, task }: { own: OwnTexts; task: At<'refused'> }) {
  const { batch, problems, good, gb18030 } = task
  const asGb18030 = batch.texts.map((text) =>
    gb18030.includes(text) ? { ...text, encoding: 'gb18030' as const } : text,
  )
  return (
    <>
      <div className="mt-3">
        <ProblemList problems={problems} />
      </div>
      <Buttons>
        {gb18030.length > 0 && (
          <Button
            name={say`${gb18030.length} 份像是 GB18030，按它再读`}
            onClick={() => void own.open({ ...batch, texts: asGb18030 })}
          />
        )}
        {good.length > 0 && (
          <Button
            name={say`只收下没有问题的 ${good.length} 份`}
            onClick={() => void own.open({ ...batch, texts: good })}
          />
        )}
        <Button name={say`知道了`} onClick={own.stop} />
      </Buttons>
    </>
  )
}

const Buttons = ({ children }: { children: ReactNode }) => (
  <div className="mt-4 flex flex-wrap gap-2">{children}</div>
)

const Button = ({ name, onClick }: { name: string; onClick: () => void }) => (
  <button type="button" className="button-quiet" onClick={onClick}>
    {name}
  </button>
)
