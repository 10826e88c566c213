import { type ReactNode } from 'react'
import { Link } from 'react-router'
import { LIST_WORDS, WARNING_WORDS, type AccountList } from '#edition/account-words.ts'
import { countWords } from '#edition/fact-words.ts'
import type { Edition, Warning } from '#edition/schema.ts'
import { said, say } from '#language/say.ts'
import { articlePath, editionPath, evidencePath } from '../../paths.ts'
import { EditorNoteText } from '../editor-note-text.tsx'
import { PageTurn } from '../page-turn.tsx'
import { sayNodes } from '../say-nodes.ts'
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
        <dt className="text-muted">{say`来源`}</dt>
        <dd className="break-words">{source.file}</dd>
        <dt className="text-muted">{say`行数`}</dt>
        <dd>{linesWords(source)}</dd>
        <dt className="text-muted">SHA-256</dt>
        <dd className="break-all font-mono text-sm">{source.sha256}</dd>
        <dt className="text-muted">{say`下载`}</dt>
        <dd>
          <a href={url} download className="link-quiet">
            {say`全部数据（JSON）`}
          </a>
        </dd>
      </dl>
      <Part title={say`每个字的去处`}>
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
                {caption.after
                  ? sayNodes`第 ${caption.line} 行，排在${(
                      <Link to={articlePath(caption.after)} className="link-quiet">
                        {after}
                      </Link>
                    )}之后`
                  : say`第 ${caption.line} 行，排在第一篇之前`}
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
              {means.join(say`、`)}
            </li>
          ))}
        </ul>
      </ListPart>
      <ListPart list="warnings" account={account}>
        <ul className="grid max-w-3xl gap-2 text-sm leading-relaxed">
          {warnings.entries.map((warning) => (
            <li key={`${warning.line} ${warning.words}`}>
              <q>{warning.words}</q>
              <span className="text-muted">{warningWords(warning)}</span>
            </li>
          ))}
        </ul>
      </ListPart>
      <Part title={say`从文中认出的`}>
        <FoundList found={tally.found} />
      </Part>
    </div>
  )
}

const linesWords = ({ lines, volume }: Edition['source']): string =>
  volume
    ? say`${countWords(lines)}（来源的第 ${volume.map(countWords).join('–')} 行）`
    : countWords(lines)

const warningWords = ({ kind, line }: Warning): string =>
  line === null ? said(WARNING_WORDS[kind]) : say`第 ${line} 行，${said(WARNING_WORDS[kind])}`

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
    <Part
      id={list}
      title={say`${said(title)}，${countWords(shown.total)} ${said(unit, list)}`}
      why={said(why)}
    >
      {children}
      <PageTurn
        label={say`${said(title)}翻页`}
        shown={shown}
        unit={said(unit, list)}
        to={(page) => editionPath(account.id, { ...account.pages, [list]: page }, list)}
      />
    </Part>
  )
}
