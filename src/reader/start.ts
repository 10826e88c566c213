import { renewWhenScriptsAreGone } from './renewal.ts'
import { isView, VIEWS } from './views.ts'
import 'virtual:headline-font.css'
import './styles.css'

renewWhenScriptsAreGone()

/**
 * The page reads before the app is here. The largest library is evaluated first and apart, so that
 * the main thread is free in between; the code of the page's view comes beside that of the app.
 */
async function loadApp() {
  const { view = '' } = document.getElementById('hydration')?.dataset ?? {}
  await withoutStacks(() => import('./react-first.ts'))
  void import('./main.tsx')
  // What fails here fails again where the app asks for it, and is told there.
  if (isView(view)) VIEWS[view]().catch(() => undefined)
}

/**
 * React makes errors of its own while it is evaluated, to throw them later. V8 parses the functions
 * around each of them once more for the lines of its stack, which takes longer than all the rest.
 */
async function withoutStacks(evaluated: () => Promise<unknown>) {
  const errors: ErrorConstructor & { stackTraceLimit?: number | undefined } = Error
  const limit = errors.stackTraceLimit
  errors.stackTraceLimit = 0
  try {
    await evaluated()
  } finally {
    errors.stackTraceLimit = limit
  }
}

// A hidden page is not painted, and one that is asked for with a query is only drawn by the app.
if (document.hidden || window.location.search) void loadApp()
else requestAnimationFrame(() => setTimeout(() => void loadApp()))
