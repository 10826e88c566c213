import { Fragment } from 'react'
import { say } from '#language/say.ts'
import type { Reason, Result } from '#search/answer.ts'
import { MarkedText } from '../ui/marked-text.tsx'
import { sayNodes } from '../ui/say-nodes.ts'

const WHY: Record<Reason['field'], (name: string) => string> = {
  forum: (name) => say`属于所搜的论坛：${name}`,
  person: (name) => say`文中提到所搜的人物：${name}`,
}

type ReasonsProps = { result: Pick<Result, 'bylines' | 'marks' | 'reasons'> }

/** Why an article matches, where its headings and text do not show it. */
export function ResultReasons({ result: { bylines, marks, reasons } }: ReasonsProps) {
  const byline = marks.bylines.some((ranges) => ranges.length > 0)
  return (
    <>
      {byline && (
        <p className="label mt-1">
          {sayNodes`署名：${bylines.map((name, index) => (
            <Fragment key={index}>
              {index > 0 && ' '}
              <MarkedText text={name} marks={marks.bylines[index] ?? []} />
            </Fragment>
          ))}`}
        </p>
      )}
      {reasons.map(({ field, name }) => (
        <p key={`${field} ${name}`} className="label mt-1">
          {WHY[field](name)}
        </p>
      ))}
    </>
  )
}
