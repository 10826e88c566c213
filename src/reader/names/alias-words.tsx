import type { Alias } from '#edition/schema.ts'
import { say } from '#language/say.ts'
import { OutsideMark } from '../ui/editor-marks.tsx'
import { sayNodes } from '../ui/say-nodes.ts'

/** Other forms from the editor's notes; what the source does not print says so. */
export const AliasWords = ({ aliases }: { aliases: Alias[] }) =>
  aliases.length > 0 && (
    <p className="label">
      {sayNodes`又作 ${aliases.map(({ name, outside }, index) => (
        <span key={name}>
          {index > 0 && say`、`}
          {name}
          {outside && <OutsideMark />}
        </span>
      ))}`}
    </p>
  )
