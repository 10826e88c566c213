import type { Ledger, LedgerKind } from '#edition/schema.ts'

const KINDS: Record<LedgerKind, string> = {
  section: '栏目',
  kicker: '引题',
  headline: '标题',
  subhead: '副题',
  paragraph: '正文',
  caption: '图片说明',
  'heading-mark': '标题记号（#）',
  rule: '分隔线',
  blank: '行首行尾的空白',
  'line-break': '换行',
  'seam-break': '接上的断行',
  'byte-order-mark': '字节序标记',
  date: '记录的日期',
  byline: '记录的作者',
  'record-id': '记录的编号',
  'record-mark': '记录的字段名与标点',
  'unread-field': '未读的字段',
}

/** Where every character of the source went; the sum is that of the source. */
export const LedgerTable = ({ ledger }: { ledger: Ledger }) => (
  <table className="w-full max-w-md text-sm tabular-nums">
    <thead>
      <tr className="border-b border-strong-rule text-muted">
        <th scope="col" className="py-1 text-start font-normal">
          去处
        </th>
        <th scope="col" className="py-1 text-end font-normal">
          段数
        </th>
        <th scope="col" className="py-1 text-end font-normal">
          字符
        </th>
      </tr>
    </thead>
    <tbody>
      {ledger.entries.map(({ kind, pieces, characters }) => (
        <tr key={kind} className="border-b border-rule">
          <th scope="row" className="py-1 text-start font-normal">
            {KINDS[kind]}
          </th>
          <td className="py-1 text-end">{pieces}</td>
          <td className="py-1 text-end">{characters}</td>
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr className="font-bold">
        <th scope="row" className="py-1 text-start">
          来源共计
        </th>
        <td />
        <td className="py-1 text-end">{ledger.characters}</td>
      </tr>
    </tfoot>
  </table>
)
