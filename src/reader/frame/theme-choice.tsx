import { useState } from 'react'
import { useClientValue } from '../ui/use-client-value.ts'

/** Where `theme.js` looks before the page is drawn. */
const KEY = 'yuedu-theme'
const THEMES = [
  { value: '', name: '随系统' },
  { value: 'light', name: '浅色' },
  { value: 'dark', name: '深色' },
]

/** Light, dark or as the system says; kept on this device where it lets us. */
export function ThemeChoice() {
  const [chosen, setChosen] = useState<string | null>(null)
  const kept = useClientValue(keptTheme(), '')
  const theme = chosen ?? kept
  return (
    <fieldset className="flex flex-wrap items-center gap-1">
      <legend className="float-left me-2">外观</legend>
      {THEMES.map(({ value, name }) => (
        <button
          key={name}
          type="button"
          aria-pressed={theme === value}
          className="button-quiet"
          onClick={() => {
            setChosen(value)
            keepTheme(value)
          }}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}

const keptTheme = () =>
  typeof document === 'undefined' ? '' : (document.documentElement.dataset.theme ?? '')

function keepTheme(theme: string) {
  const { dataset } = document.documentElement
  if (theme) dataset.theme = theme
  else delete dataset.theme
  try {
    if (theme) localStorage.setItem(KEY, theme)
    else localStorage.removeItem(KEY)
  } catch {
    // Storage is denied: the choice holds until the page is closed.
  }
}
