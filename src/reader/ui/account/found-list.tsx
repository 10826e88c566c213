import type { Found } from '#edition/tally.ts'
import { FOUND_WORDS } from '#edition/account-words.ts'
import { countWords } from '#edition/fact-words.ts'
import { said } from '#language/say.ts'
import { sayNodes } from '../say-nodes.ts'

/** How many facts of each kind the rules found, and how many the editor added. */
export const FoundList = ({ found }: { found: Found[] }) => (
  <dl className="grid max-w-3xl gap-x-10 text-sm tabular-nums sm:grid-cols-2 lg:grid-cols-3">
    {found.map(({ kind, byRule, byEditor }) => (
      <div key={kind} className="flex justify-between gap-x-4 border-b border-rule py-1">
        <dt>{said(FOUND_WORDS[kind])}</dt>
        <dd className="text-muted">
          {byEditor > 0
            ? sayNodes`规则 ${count(byRule)}，编者 ${count(byEditor)}`
            : sayNodes`规则 ${count(byRule)}`}
        </dd>
      </div>
    ))}
  </dl>
)

const count = (facts: number) => <span className="text-ink">{countWords(facts)}</span>
