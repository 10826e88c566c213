import { useId } from 'react'
import { said, say } from '#language/say.ts'
import { SETTINGS, useReadingSettings } from '../reading-settings.ts'
import { useClientValue } from '../ui/use-client-value.ts'

/** 阅读设置: opens above the page, which changes as one chooses, once it lives. */
export function SettingsPanel() {
  const id = useId()
  const lives = useClientValue(true, false)
  const { settings, isChanged, choose, reset } = useReadingSettings()
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={say`阅读设置`}
        title={say`阅读设置`}
        className="settings-button"
      >
        <span aria-hidden>{say`文`}</span>
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={say`阅读设置`}
        className="settings-panel"
      >
        {SETTINGS.map(({ key, name, values }) => (
          <fieldset
            key={key}
            disabled={!lives}
            className="grid grid-cols-[calc(4.5rem*var(--term))_1fr] items-baseline"
          >
            <legend className="label float-left">{said(name)}</legend>
            <div className="flex flex-wrap gap-1">
              {values.map((each) => (
                <button
                  key={each.value}
                  type="button"
                  aria-pressed={settings[key] === each.value}
                  className="button-quiet"
                  onClick={() => choose(key, each.value)}
                >
                  {said(each.name, 'setting')}
                </button>
              ))}
            </div>
          </fieldset>
        ))}
        <div className="flex flex-wrap items-center justify-between gap-2 border-t border-rule pt-3">
          <p className="label">{say`只留在这台设备上`}</p>
          <span className="flex gap-1">
            <button type="button" disabled={!isChanged} className="button-quiet" onClick={reset}>
              {say`恢复默认`}
            </button>
            <button
              type="button"
              popoverTarget={id}
              popoverTargetAction="hide"
              className="button-quiet"
            >
              {say`关上`}
            </button>
          </span>
        </div>
      </div>
    </>
  )
}
