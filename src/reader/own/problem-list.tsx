import { formatDiagnostic, type Diagnostic } from '#edition/diagnostics.ts'
import { say } from '#language/say.ts'

/** More would make a page that nobody reads to its end. */
const MOST = 100

/** `file:line: problem`, as the commands print it; the words of a file are never markup. */
export const ProblemList = ({ problems }: { problems: Diagnostic[] }) => (
  <>
    <ul className="grid gap-1.5 border-s-2 border-accent ps-4 text-sm leading-relaxed">
      {problems.slice(0, MOST).map((problem, index) => (
        <li key={index} lang="en" className="break-words">
          {formatDiagnostic(problem)}
        </li>
      ))}
    </ul>
    {problems.length > MOST && (
      <p className="label mt-2">{say`${problems.length} 处中的前 ${MOST} 处`}</p>
    )}
  </>
)
