import { ledgerGroups } from '#edition/account.ts'
import { FATE_WORDS, LEDGER_WORDS } from '#edition/account-words.ts'
import { countWords } from '#edition/fact-words.ts'
import type { Ledger } from '#edition/schema.ts'
import { said, say } from '#language/say.ts'

/** Where every character of the source went, and why; the sum is that of the source. */
export const LedgerTable = ({ ledger }: { ledger: Ledger }) => (
  <>
    <p className="mb-4">{ledgerWords(ledger)}</p>
    <table className="w-full max-w-3xl text-sm tabular-nums">
      <thead>
        <tr className="border-b border-strong-rule text-muted">
          <th scope="col" className="py-1 text-start font-normal">
            {say`去处和缘由`}
          </th>
          <th scope="col" className="py-1 ps-4 text-end font-normal whitespace-nowrap">
            {say`段数`}
          </th>
          <th scope="col" className="py-1 ps-4 text-end font-normal whitespace-nowrap">
            {say`字符`}
          </th>
        </tr>
      </thead>
      {ledgerGroups(ledger).map(({ fate, characters, entries }) => (
        <tbody key={fate}>
          <tr className="border-b border-strong-rule font-bold">
            <th scope="rowgroup" className="pt-4 pb-1 text-start">
              {said(FATE_WORDS[fate], 'heading')}
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
                {said(LEDGER_WORDS[kind].name, 'ledger')}
                <span className="text-muted">{said(LEDGER_WORDS[kind].why)}</span>
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
            {say`来源共计`}
          </th>
          <td />
          <td className="pt-3 ps-4 text-end">{countWords(ledger.characters)}</td>
        </tr>
      </tfoot>
    </table>
  </>
)

/** A ledger in one sentence. */
function ledgerWords(ledger: Ledger): string {
  const fates = ledgerGroups(ledger).map(
    ({ fate, characters }) => say`${countWords(characters)} 个${said(FATE_WORDS[fate])}`,
  )
  return say`来源共 ${countWords(ledger.characters)} 个字符：${fates.join(say`，`)}。`
}
