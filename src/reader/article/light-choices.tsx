import { said, say } from '#language/say.ts'
import { LIGHT_KINDS, type LightKind, type Lights } from './use-lights.ts'

const WORDS: Record<LightKind, string> = { people: '人物', systems: '系统', figures: '数字' }

/** What can be lit up in the text, each by itself. */
export const LightChoices = ({ lights: { lit, toggle, failed } }: { lights: Lights }) => (
  <div role="group" aria-label={say`在文中标出`} className="flex flex-wrap items-center gap-2">
    <span aria-hidden className="label">
      {say`标出`}
    </span>
    {LIGHT_KINDS.map((kind) => (
      <button
        key={kind}
        type="button"
        aria-pressed={lit.includes(kind)}
        className="button-quiet"
        onClick={() => toggle(kind)}
      >
        {said(WORDS[kind], 'lights')}
      </button>
    ))}
    <span role="status" className="text-sm text-muted empty:hidden">
      {failed && say`没能取到，请再试一次`}
    </span>
  </div>
)
