import { said, say } from '#language/say.ts'
import { COLOUR_NAMES, COLOURS, type Colour } from '#marks/colours.ts'

type ColourProps = {
  /** Of a mark that is there; none is pressed while there is none. */
  chosen?: Colour
  onChoose: (colour: Colour) => void
}

/** Marks words, or changes what they are marked with. */
export const ColourButtons = ({ chosen, onChoose }: ColourProps) => (
  <div role="group" aria-label={say`划线`} className="flex items-center">
    {COLOURS.map((colour) => (
      <button
        key={colour}
        type="button"
        aria-label={say`${said(COLOUR_NAMES[colour])}色划线`}
        title={say`${said(COLOUR_NAMES[colour])}色划线`}
        aria-pressed={chosen === undefined ? undefined : chosen === colour}
        data-colour={colour}
        className="mark-colour"
        onClick={() => onChoose(colour)}
      >
        <span aria-hidden>{say`字`}</span>
      </button>
    ))}
  </div>
)
