import { Link } from 'react-router'
import type { EditorChange } from '#edition/schema.ts'
import { evidencePath } from '../paths.ts'

const ACTIONS: Record<EditorChange['action'], string> = {
  removed: '删去',
  added: '增补',
  corrected: '更正',
}

const KINDS: Record<EditorChange['what'], string> = {
  person: '人物',
  organisation: '机构',
  place: '地点',
  system: '系统',
  phrase: '引语',
  figure: '数字',
  date: '日期',
  event: '事件',
  forum: '论坛',
  speaker: '发言人',
  dateline: '时间地点',
  byline: '署名',
}

/** What the editor changed in what the rules had found, each with the words of the source. */
export const ChangeList = ({ changes }: { changes: EditorChange[] }) => (
  <ol className="grid gap-x-8 gap-y-1 text-sm md:grid-cols-2">
    {changes.map(({ action, what, name, why, evidence }) => {
      const [first] = evidence
      return (
        <li key={`${action} ${what} ${name} ${first?.article} ${first?.start}`}>
          <span className="text-muted">
            {ACTIONS[action]}
            {KINDS[what]}　
          </span>
          {first ? (
            <Link to={evidencePath(first)} className="link-quiet">
              {name}
            </Link>
          ) : (
            name
          )}
          {why && <span className="text-muted">　{why}</span>}
        </li>
      )
    })}
  </ol>
)
