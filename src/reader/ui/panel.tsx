import type { ReactNode, Ref } from 'react'
import { say } from '#language/say.ts'
import { useClientValue } from './use-client-value.ts'

type PanelProps = {
  /** What the buttons that open it name as their `popoverTarget`. */
  id: string
  name: string
  ref?: Ref<HTMLDivElement>
  onToggle: (opened: boolean) => void
  children: ReactNode
}

/** Opens above the page: at the foot of a phone, in the middle of a desk. */
export const Panel = ({ id, name, ref, onToggle, children }: PanelProps) => (
  <div
    ref={ref}
    id={id}
    popover="auto"
    role="dialog"
    aria-label={name}
    className="panel"
    onToggle={({ newState }) => onToggle(newState === 'open')}
  >
    {children}
  </div>
)

/** Its last line: a remark, and the way out. */
export const PanelEnd = ({ id, children }: { id: string; children: ReactNode }) => (
  <div className="flex items-center justify-between gap-4 border-t border-rule pt-3">
    <p className="label min-w-0 text-pretty">{children}</p>
    <button
      type="button"
      popoverTarget={id}
      popoverTargetAction="hide"
      className="button-quiet shrink-0"
    >
      {say`关上`}
    </button>
  </div>
)

type PanelChoicesProps<Key extends string> = {
  name: string
  choices: readonly { key: Key; name: string; title?: string }[]
  chosen: Key
  onChoose: (key: Key) => void
}

/** One of several, chosen at a press. */
export const PanelChoices = <Key extends string>(props: PanelChoicesProps<Key>) => (
  <fieldset className="grid grid-cols-[calc(3.5rem*var(--term))_1fr] items-baseline">
    <legend className="label float-left">{props.name}</legend>
    <div className="flex flex-wrap gap-1">
      {props.choices.map(({ key, name, title }) => (
        <button
          key={key}
          type="button"
          aria-pressed={key === props.chosen}
          title={title}
          className="button-quiet"
          onClick={() => props.onChoose(key)}
        >
          {name}
        </button>
      ))}
    </div>
  </fieldset>
)

type PanelButtonProps = { id: string; onPress?: () => void; children: ReactNode }

/** Opens a panel; not there where the browser cannot, nor before the page lives and fills it. */
export function PanelButton({ id, onPress, children }: PanelButtonProps) {
  const lives = useClientValue(true, false)
  return (
    <button
      type="button"
      popoverTarget={id}
      className={lives ? 'panel-button' : 'panel-button invisible'}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
