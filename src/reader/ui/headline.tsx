/**
 * A headline that breaks at its printed blanks before anywhere else: each part between them holds
 * together as long as a line has room for it.
 */
export function Headline({ children }: { children: string }) {
  const parts = children.split(/(?<=[\s　])(?=\S)/u)
  return parts.map((part, index) => (
    <span key={index} className="inline-block max-w-full whitespace-pre-wrap">
      {part}
    </span>
  ))
}
