import { type ReactNode } from 'react'
import { Link } from 'react-router'
import {
  countWords,
  linesWords,
  LIST_WORDS,
  WARNING_WORDS,
  type AccountList,
} from '#edition/account-words.ts'
import { articlePath, editionPath, evidencePath } from '../../paths.ts'
import { EditorNoteText } from '../editor-note-text.tsx'
import { PageTurn } from '../page-turn.tsx'
import type { AccountShown } from './account-shown.ts'
import { ChangeList } from './change-list.tsx'
import { FoundList } from './found-list.tsx'
import { LedgerTable } from './ledger-table.tsx'
import { MendList } from './mend-list.tsx'

/** Where an edition's text comes from, what was done with it and what was found in it. */
export function EditionAccount({ account }: { account: AccountShown }) {
  const { source, tally, url, mends, captions, notes, changes, synonyms, warnings } = account
  return (
    <div className="grid gap-10">
      <dl className="grid max-w-3xl gap-x-8 gap-y-2 md:grid-cols-[8rem_1fr]">
        <dt className="text-muted">来源</dt>
        <dd className="break-words">{source.file}</dd>
        <dt className="text-muted">行数</dt>
        <dd>{linesWords(source)}</dd>
        <dt className="text-muted">SHA-256</dt>
        <dd className="break-all font-mono text-sm">{source.sha256}</dd>
        <dt className="text-muted">下载</dt>
        <dd>
          <a href={url} download className="link-quiet">
            全部数据（JSON）
          </a>
        </dd>
      </dl>
      <Part title="每个字的去处">
        <LedgerTable ledger={tally.ledger} />
      </Part>
      <ListPart list="mends" account={account}>
        <MendList mends={mends.entries} />
      </ListPart>
      <ListPart list="captions" account={account}>
        <ul className="grid max-w-3xl gap-3 text-sm leading-relaxed">
          {captions.entries.map(({ caption, after }) => (
            <li key={caption.id}>
              <p>{caption.text}</p>
              <p className="text-muted">
                第 {caption.line} 行，
                {caption.after ? (
                  <>
                    排在
                    <Link to={articlePath(caption.after)} className="link-quiet">
                      {after}
                    </Link>
                    之后
                  </>
                ) : (
                  '排在第一篇之前'
                )}
              </p>
            </li>
          ))}
        </ul>
      </ListPart>
      <ListPart list="notes" account={account}>
        <ol className="grid max-w-3xl gap-4 text-sm leading-relaxed">
          {notes.entries.map(({ note, headline }) => (
            <li key={note.id} className="border-t border-rule pt-2">
              <EditorNoteText note={note} />
              <Link to={evidencePath(note.evidence)} className="link-quiet">
                {headline}
              </Link>
            </li>
          ))}
        </ol>
      </ListPart>
      <ListPart list="changes" account={account}>
        <ChangeList changes={changes.entries} />
      </ListPart>
      <ListPart list="synonyms" account={account}>
        <ul className="flex max-w-3xl flex-wrap gap-x-6 text-sm leading-relaxed">
          {synonyms.entries.map(({ word, means }) => (
            <li key={word}>
              {word}
              <span className="text-muted"> → </span>
              {means.join('、')}
            </li>
          ))}
        </ul>
      </ListPart>
      <ListPart list="warnings" account={account}>
        <ul className="grid max-w-3xl gap-2 text-sm leading-relaxed">
          {warnings.entries.map(({ kind, line, words }) => (
            <li key={`${line} ${words}`}>
              <q>{words}</q>
              <span className="text-muted">
                　{line !== null && `第 ${line} 行，`}
                {WARNING_WORDS[kind]}
              </span>
            </li>
          ))}
        </ul>
      </ListPart>
      <Part title="从文中认出的">
        <FoundList found={tally.found} />
      </Part>
    </div>
  )
}

type PartProps = { title: ReactNode; why?: string; id?: string; children: ReactNode }

const Part = ({ title, why, id, children }: PartProps) => (
  <div id={id}>
    <h3 className="font-bold">{title}</h3>
    {why && <p className="label max-w-measure">{why}</p>}
    <div className="mt-2">{children}</div>
  </div>
)

type ListPartProps = { list: AccountList; account: AccountShown; children: ReactNode }

/** A list of the account, in pages where it is long; left out where it is empty. */
function ListPart({ list, account, children }: ListPartProps) {
  const { title, unit, why } = LIST_WORDS[list]
  const { shown } = account[list]
  if (shown.total === 0) return null
  return (
    <Part id={list} title={`${title}，${countWords(shown.total)} ${unit}`} why={why}>
      {children}
      <PageTurn
        label={`${title}翻页`}
        shown={shown}
        unit={unit}
        to={(page) => editionPath(account.id, { ...account.pages, [list]: page }, list)}
      />
    </Part>
  )
}
