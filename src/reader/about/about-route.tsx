import { Link, useLoaderData } from 'react-router'
import type { Edition } from '#edition/schema.ts'
import { allEditions, type LibrarySource } from '../library-source.ts'
import { articlePath } from '../paths.ts'
import { Page, Section } from '../ui/page.tsx'
import { EditorNoteText } from '../article/editor-notes.tsx'
import { LedgerTable } from './ledger-table.tsx'
import { MendList } from './mend-list.tsx'
import { OfflineReceipt } from './offline-receipt.tsx'

/** Where every character came from, what was mended, what the editor remarks. */
export const aboutLoader = (source: LibrarySource) => async () => {
  const { editions: entries } = await source.catalog()
  const editions = await allEditions(source)
  return {
    meta: { title: '关于', description: '文本从哪里来，每个字去了哪里，改动和存疑之处。' },
    editions: editions.map((edition) => ({
      ...aboutEdition(edition),
      url: entries.find(({ id }) => id === edition.id)?.url ?? '',
    })),
  }
}

const aboutEdition = ({ id, title, source, ledger, articles, captions, notes }: Edition) => ({
  id,
  title,
  source,
  ledger,
  captions,
  notes: notes.map((note) => ({
    note,
    headline: articles.find(({ slug }) => slug === note.evidence.article)?.headline ?? '',
  })),
  mends: articles.flatMap(({ slug, headline, paragraphs }) =>
    paragraphs.flatMap(({ id: paragraph, text, seams }) =>
      seams.map(({ offset, afterLine, beforeLine }) => ({
        slug,
        headline,
        paragraph,
        before: text.slice(Math.max(0, offset - 8), offset),
        after: text.slice(offset, offset + 8),
        afterLine,
        beforeLine,
      })),
    ),
  ),
})

export type EditionAbout = ReturnType<typeof aboutEdition>

export function AboutView() {
  const { editions } = useLoaderData<ReturnType<typeof aboutLoader>>()
  return (
    <Page
      title="关于这份文本"
      lead="粤读把报纸版面的纯文本排成可读、可搜、可引、可离线的版面。一个字也不丢，一个字也不添；原文没有说的，就写明没有说。"
    >
      <Section title="离线">
        <OfflineReceipt />
      </Section>
      {editions.map((edition) => (
        <Section key={edition.id} title={edition.title}>
          <EditionAccount edition={edition} url={edition.url} />
        </Section>
      ))}
      <Section title="隐私与版权">
        <div className="grid max-w-measure gap-3">
          <p>
            这里没有服务器程序，不向第三方请求任何东西，搜索在本机进行。只有一种情形例外：第一次打开别人分享的搜索链接时，浏览器要向网站要这个地址，地址里含有搜索词；内容存到本机以后，就不再如此。
          </p>
          <p>
            程序依 MIT
            许可开放。报纸文本版权属原出版者，不在此许可之内；编者注是编者所加，与原文分开。
          </p>
        </div>
      </Section>
    </Page>
  )
}

function EditionAccount({ edition, url }: { edition: EditionAbout; url: string }) {
  const { source, ledger, mends, notes, captions } = edition
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
                <Link
                  to={articlePath(note.evidence.article, {
                    quote: note.evidence.quote,
                    anchor: note.evidence.paragraph,
                  })}
                  className="link-quiet"
                >
                  {headline}
                </Link>
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  )
}
