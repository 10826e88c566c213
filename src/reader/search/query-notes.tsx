import { say } from '#language/say.ts'
import type { Query } from '#search/query.ts'

/** What was typed is not plainly what is looked for: traditional characters, or a word still to come. */
export const QueryNotes = ({ query: { clauses, unfinished } }: { query: Query }) => {
  const words = clauses.flatMap(({ atoms }) => atoms.flatMap((atom) => atom.words))
  const turned = words.filter(({ text, folded }) => isTurned(text, folded))
  if (turned.length === 0 && !unfinished) return null
  return (
    <ul className="grid gap-1 text-muted">
      {turned.map(({ text, folded }) => (
        <li key={text}>{say`“${text}”按简体“${folded}”找。`}</li>
      ))}
      {unfinished && <li>{say`“${unfinished}”后面还要写一个词。`}</li>}
    </ul>
  )
}

/** Whether Chinese characters of a word are looked for in another form. */
function isTurned(text: string, folded: string): boolean {
  const han = (some: string) => some.normalize('NFKC').match(/\p{Script=Han}/gu) ?? []
  return han(text).join('') !== han(folded).join('')
}
