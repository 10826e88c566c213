import { ledgerGroups, ledgerWords } from '#edition/account.ts'
import { countWords, FATE_WORDS, LEDGER_WORDS } from '#edition/account-words.ts'
import type { Ledger } from '#edition/schema.ts'

/** Where every character of the source went, and why; the sum is that of the source. */
export const LedgerTable = ({ ledger }: { ledger: Ledger }) => (
  <>
    <p className="mb-4">{ledgerWords(ledger)}</p>
    <table className="w-full max-w-3xl text-sm tabular-nums">
      <thead>
        <tr className="border-b border-strong-rule text-muted">
          <th scope="col" className="py-1 text-start font-normal">
            去处和缘由
          </th>
          <th scope="col" className="py-1 ps-4 text-end font-normal whitespace-nowrap">
            段数
          </th>
          <th scope="col" className="py-1 ps-4 text-end font-normal whitespace-nowrap">
            字符
          </th>
        </tr>
      </thead>
      {ledgerGroups(ledger).map(({ fate, characters, entries }) => (
        <tbody key={fate}>
          <tr className="border-b border-strong-rule font-bold">
            <th scope="rowgroup" className="pt-4 pb-1 text-start">
              {FATE_WORDS[fate]}
            </th>
            <td />
            <td className="pt-4 pb-1 ps-4 text-end">{countWords(characters)}</td>
          </tr>
          {entries.map(({ kind, pieces, characters: own }) => (
            <tr key={kind} className="border-b border-rule align-baseline">
              <th
                scope="row"
                className="grid gap-x-6 py-1 text-start font-normal md:grid-cols-[9rem_1fr]"
              >
                {LEDGER_WORDS[kind].name}
                <span className="text-muted">{LEDGER_WORDS[kind].why}</span>
              </th>
              <td className="py-1 ps-4 text-end">{countWords(pieces)}</td>
              <td className="py-1 ps-4 text-end">{countWords(own)}</td>
            </tr>
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr className="border-t border-strong-rule font-bold">
          <th scope="row" className="pt-3 text-start">
            来源共计
          </th>
          <td />
          <td className="pt-3 ps-4 text-end">{countWords(ledger.characters)}</td>
        </tr>
      </tfoot>
    </table>
  </>
)
