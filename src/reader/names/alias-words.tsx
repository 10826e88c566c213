import type { Alias } from '#edition/schema.ts'
import { OutsideMark } from '../ui/editor-marks.tsx'

/** Other forms from the editor's notes; what the source does not print says so. */
export const AliasWords = ({ aliases }: { aliases: Alias[] }) =>
  aliases.length > 0 && (
    <p className="label">
      又作{' '}
      {aliases.map(({ name, outside }, index) => (
        <span key={name}>
          {index > 0 && '、'}
          {name}
          {outside && <OutsideMark />}
        </span>
      ))}
    </p>
  )
