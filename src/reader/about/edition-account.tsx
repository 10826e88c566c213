import { Link } from 'react-router'
import { evidencePath } from '../paths.ts'
import { OutsideMark } from '../ui/editor-marks.tsx'
import { EditorNoteText } from '../ui/editor-note-text.tsx'
import type { EditionAccount as Account } from './account-of.ts'
import { ChangeList } from './change-list.tsx'
import { LedgerTable } from './ledger-table.tsx'
import { MendList } from './mend-list.tsx'

type AccountProps = { edition: Account; url: string }

/** Where an edition's text comes from and what was done with it. */
export function EditionAccount({ edition, url }: AccountProps) {
  const { source, ledger, mends, notes, captions, changes, synonyms } = edition
  return (
    <div className="grid gap-10">
      <dl className="grid max-w-3xl gap-x-8 gap-y-2 md:grid-cols-[8rem_1fr]">
        <dt className="text-muted">来源</dt>
        <dd>{source.file}</dd>
        <dt className="text-muted">行数</dt>
        <dd>{source.lines}</dd>
        <dt className="text-muted">SHA-256</dt>
        <dd className="break-all font-mono text-sm">{source.sha256}</dd>
        <dt className="text-muted">下载</dt>
        <dd>
          <a href={url} download className="link-quiet">
            全部数据（JSON）
          </a>
        </dd>
      </dl>
      <div>
        <h3 className="mb-2 font-bold">每个字的去处</h3>
        <LedgerTable ledger={ledger} />
      </div>
      {mends.length > 0 && (
        <div>
          <h3 className="mb-2 font-bold">接上的断行，{mends.length} 处</h3>
          <MendList mends={mends} />
        </div>
      )}
      {captions.length > 0 && (
        <div>
          <h3 className="mb-2 font-bold">另置的图片说明，{captions.length} 条</h3>
          <ul>
            {captions.map(({ id, text, line }) => (
              <li key={id}>
                {text}
                <span className="label">（第 {line} 行）</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {notes.length > 0 && (
        <div>
          <h3 className="mb-2 font-bold">编者注，{notes.length} 条</h3>
          <ol className="grid max-w-3xl gap-4 text-sm leading-relaxed">
            {notes.map(({ note, headline }) => (
              <li key={note.id} className="border-t border-rule pt-2">
                <EditorNoteText note={note} />
                <Link to={evidencePath(note.evidence)} className="link-quiet">
                  {headline}
                </Link>
              </li>
            ))}
          </ol>
        </div>
      )}
      {changes.length > 0 && (
        <div>
          <h3 className="mb-2 font-bold">编者对规则所得的增删改，{changes.length} 处</h3>
          <ChangeList changes={changes} />
        </div>
      )}
      {synonyms.length > 0 && (
        <div>
          <h3 className="mb-2 font-bold">编者所列的同义词，{synonyms.length} 个</h3>
          <p className="text-sm leading-relaxed">
            {synonyms.map(({ word, means }) => `${word}：${means.join('、')}`).join('；')}
            <OutsideMark />
          </p>
        </div>
      )}
    </div>
  )
}
