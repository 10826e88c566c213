import { useId } from 'react'
import { SETTINGS, useReadingSettings } from '../reading-settings.ts'

/** 阅读设置: opens above the page, which changes as one chooses. */
export function SettingsPanel() {
  const id = useId()
  const { settings, isChanged, choose, reset } = useReadingSettings()
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label="阅读设置"
        title="阅读设置"
        className="settings-button"
      >
        <span aria-hidden>文</span>
      </button>
      <div id={id} popover="auto" role="dialog" aria-label="阅读设置" className="settings-panel">
        {SETTINGS.map(({ key, name, values }) => (
          <fieldset key={key} className="grid grid-cols-[4.5rem_1fr] items-baseline">
            <legend className="label float-left">{name}</legend>
            <div className="flex flex-wrap gap-1">
              {values.map((each) => (
                <button
                  key={each.value}
                  type="button"
                  aria-pressed={settings[key] === each.value}
                  className="button-quiet"
                  onClick={() => choose(key, each.value)}
                >
                  {each.name}
                </button>
              ))}
            </div>
          </fieldset>
        ))}
        <div className="flex flex-wrap items-center justify-between gap-2 border-t border-rule pt-3">
          <p className="label">只留在这台设备上</p>
          <span className="flex gap-1">
            <button type="button" disabled={!isChanged} className="button-quiet" onClick={reset}>
              恢复默认
            </button>
            <button
              type="button"
              popoverTarget={id}
              popoverTargetAction="hide"
              className="button-quiet"
            >
              关上
            </button>
          </span>
        </div>
      </div>
    </>
  )
}
