import { useLoaderData } from 'react-router'
import { allEditions, type LibrarySource } from '../library-source.ts'
import { Page, Section } from '../ui/page.tsx'
import { accountOf } from './account-of.ts'
import { EditionAccount } from './edition-account.tsx'
import { OfflineReceipt } from './offline-receipt.tsx'

/** Where every character came from, what was mended, what the editor remarks. */
export const aboutLoader = (source: LibrarySource) => async () => {
  const { editions: entries } = await source.catalog()
  const editions = await allEditions(source)
  return {
    meta: { title: '关于', description: '文本从哪里来，每个字去了哪里，改动和存疑之处。' },
    editions: editions.map((edition) => ({
      ...accountOf(edition),
      url: entries.find(({ id }) => id === edition.id)?.url ?? '',
    })),
  }
}

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
