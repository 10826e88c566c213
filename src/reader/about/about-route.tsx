import { Link, useLoaderData } from 'react-router'
import type { Tally } from '#edition/tally.ts'
import { ACCOUNT_LISTS, type AccountList } from '#edition/account-words.ts'
import { countWords } from '#edition/fact-words.ts'
import { say } from '#language/say.ts'
import type { LibrarySource } from '../library-source.ts'
import { editionsPath, readEditionPages } from '../paths.ts'
import { accountShown } from '../ui/account/account-shown.ts'
import { EditionAccount } from '../ui/account/edition-account.tsx'
import { FoundList } from '../ui/account/found-list.tsx'
import { LedgerTable } from '../ui/account/ledger-table.tsx'
import { Page, Section } from '../ui/page.tsx'
import { sayNodes } from '../ui/say-nodes.ts'
import { editionName } from '../ui/words.tsx'
import { ownAddress, useWorld } from '../world.ts'
import { KeptEditionsList } from './kept-editions-list.tsx'
import { LibraryDownloads } from './library-downloads.tsx'
import { OfflineReceipt } from './offline-receipt.tsx'

/**
 * Where every character came from, what was mended, what the editor remarks. Of several editions the
 * sum is shown here, and the account of each on its own page.
 */
export const aboutLoader = (source: LibrarySource) => async () => {
  const { tally, editions, archive } = await source.catalog()
  const [only] = editions
  return {
    meta: { title: say`关于`, description: say`文本从哪里来，每个字去了哪里，改动和存疑之处。` },
    tally,
    isArchive: archive !== null,
    inArchive: archive
      ? editions.map((entry) => ({ id: entry.id, url: entry.url, name: editionName(entry) }))
      : [],
    kept: archive ? [] : editions.map(({ url, size }) => ({ url, size })),
    only:
      only && editions.length === 1
        ? {
            title: only.title,
            account: accountShown(
              await source.edition(only.id),
              only.url,
              readEditionPages(new URLSearchParams()),
            ),
          }
        : null,
  }
}

export function AboutView() {
  const { tally, only, isArchive, inArchive, kept } =
    useLoaderData<ReturnType<typeof aboutLoader>>()
  const world = useWorld()
  return (
    <Page
      title={say`关于这份文本`}
      lead={say`粤读把报纸版面的纯文本排成可读、可搜、可引、可离线的版面。一个字也不丢，一个字也不添；原文没有说的，就写明没有说。`}
    >
      <Section title={say`离线`}>
        <OfflineReceipt editions={kept} />
        {isArchive && (
          <div className="mt-6">
            <KeptEditionsList editions={inArchive} />
          </div>
        )}
      </Section>
      {only ? (
        <Section title={only.title}>
          <EditionAccount account={only.account} />
        </Section>
      ) : (
        <SumOfEditions tally={tally} />
      )}
      <Section title={say`下载`}>
        {isArchive ? (
          <p className="max-w-measure">
            {say`这个库太大，不能在浏览器里写成一个文件。每一期的页面上有那一期的全部数据（JSON），每一条都带原文出处。`}
          </p>
        ) : (
          <>
            <p className="mb-4 max-w-measure">
              {say`全部版面的数据是一个 JSON 文件，每一条都带原文出处；datapackage.json（Frictionless 数据包）说明它的版本、大小和来源。都在这台设备上写成，不向谁请求。`}
            </p>
            <LibraryDownloads />
          </>
        )}
      </Section>
      {world === 'site' && (
        <Section title={say`我的文本`}>
          <p className="max-w-measure">
            {sayNodes`自己手里的报纸文本，也可以在这里排成版面来读：${(
              <a href={ownAddress} className="link-quiet">
                {say`打开我的文本`}
              </a>
            )}，或者把文件拖到任何一页上。文件只在这台设备上读，不上传。`}
          </p>
        </Section>
      )}
      <Section title={say`隐私与版权`}>
        <div className="grid max-w-measure gap-3">
          {world === 'own' && (
            <p>{say`这里的文本由你打开，只在这台设备上读和存，没有上传；移除以后，这里就不再有它。`}</p>
          )}
          <p>
            {say`这里没有服务器程序，不向第三方请求任何东西，搜索在本机进行。只有一种情形例外：第一次打开别人分享的搜索链接时，浏览器要向网站要这个地址，地址里含有搜索词；内容存到本机以后，就不再如此。`}
          </p>
          <p>
            {say`程序依 MIT 许可开放；引文由 citeproc-js（© Frank Bennett，CPAL 1.0）按 Citation Style Language 项目的样式（CC BY-SA 3.0）排成。报纸文本版权属原出版者，不在此许可之内；编者注是编者所加，与原文分开。`}
          </p>
        </div>
      </Section>
    </Page>
  )
}

function SumOfEditions({ tally }: { tally: Tally }) {
  const lists = ACCOUNT_LISTS.map((list) => LIST_TALLIES[list](countWords(tally[list])))
  return (
    <Section title={say`全部 ${countWords(tally.editions)} 期合计`}>
      <div className="grid gap-10">
        <div className="grid max-w-measure gap-3">
          <p>{say`文章 ${countWords(tally.articles)} 篇，${lists.join(say`，`)}。`}</p>
          <p>
            {sayNodes`每一期的来源、去处、断行、图片说明和编者注，写在${(
              <Link to={editionsPath()} className="link-quiet">
                {say`各期`}
              </Link>
            )}自己的页上。`}
          </p>
        </div>
        <div>
          <h3 className="mb-2 font-bold">{say`每个字的去处`}</h3>
          <LedgerTable ledger={tally.ledger} />
        </div>
        <div>
          <h3 className="mb-2 font-bold">{say`从文中认出的`}</h3>
          <FoundList found={tally.found} />
        </div>
      </div>
    </Section>
  )
}

/** How many entries a list has, in all editions together. */
const LIST_TALLIES: Record<AccountList, (count: string) => string> = {
  mends: (count) => say`接上的断行 ${count} 处`,
  captions: (count) => say`另置的图片说明 ${count} 条`,
  notes: (count) => say`编者注 ${count} 条`,
  changes: (count) => say`编者的增删改 ${count} 处`,
  synonyms: (count) => say`编者所列的同义词 ${count} 个`,
  warnings: (count) => say`值得一看的地方 ${count} 处`,
}
