import { useSyncExternalStore } from 'react'
import { say } from '#language/say.ts'

/** Not in the standards yet: <https://wicg.github.io/manifest-incubations/#installation-prompts>. */
type InstallPrompt = Event & { prompt: () => Promise<unknown> }

let offered: InstallPrompt | null = null
const listeners = new Set<() => void>()

function offer(next: InstallPrompt | null) {
  offered = next
  for (const listener of listeners) listener()
}

/** Keeps the browser's offer to install until the reader asks for it: it never comes by itself. */
export function awaitInstallOffer() {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    if (isPrompt(event)) offer(event)
  })
  window.addEventListener('appinstalled', () => offer(null))
}

const isPrompt = (event: Event): event is InstallPrompt => 'prompt' in event

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where the browser can install the site; elsewhere its own menu can, or nothing. */
export function InstallButton() {
  const prompt = useSyncExternalStore(
    subscribe,
    () => offered,
    () => null,
  )
  if (!prompt) return null
  return (
    <button
      type="button"
      className="button-quiet"
      onClick={() => {
        offer(null)
        void prompt.prompt()
      }}
    >
      {say`装成应用`}
    </button>
  )
}
