/** The styles that a reader chooses from; those for what is read online need an address. */
export const CITATION_STYLES = [
  {
    key: 'gb-online',
    name: 'GB/T 7714 [N/OL]',
    title: '国标 GB/T 7714—2015，网上的报纸文章',
    online: true,
  },
  { key: 'gb-print', name: 'GB/T 7714 [N]', title: '国标 GB/T 7714—2015，报纸文章', online: false },
  { key: 'apa', name: 'APA', title: 'APA 第 7 版', online: false },
  { key: 'chicago', name: 'Chicago', title: '芝加哥格式第 17 版，书目式', online: false },
  { key: 'mla', name: 'MLA', title: 'MLA 第 9 版', online: false },
] as const

export type CitationStyle = (typeof CITATION_STYLES)[number]['key']
