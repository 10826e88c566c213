/** When a page was last loaded anew because a script of it was gone, in milliseconds since 1970. */
const RENEWED = 'yuedu-renewed'
/** A page that fails again so soon is not helped by being loaded again. */
const TOO_SOON = 60_000

/** Somebody is writing something that a new page would lose. */
export const isWriting = (): boolean =>
  [...document.querySelectorAll('textarea')].some(({ value }) => value.trim() !== '')

/**
 * A site that has been published anew no longer has the scripts of an open page that nothing was
 * kept of: the page is loaded anew, once, unless somebody is writing or no server answers. Then, and
 * if that does not help, the view says that it failed, and offers it.
 */
export function renewWhenScriptsAreGone() {
  window.addEventListener('vite:preloadError', () => void renew())
}

/** A page that is being left loses its scripts too; nothing answers it any more. */
async function renew() {
  if (!(await serverAnswers()) || isWriting() || !noteRenewal()) return
  window.location.reload()
}

const serverAnswers = () =>
  fetch(window.location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )

/** False when that was a moment ago, or cannot be remembered. */
function noteRenewal(): boolean {
  try {
    const last = Number(sessionStorage.getItem(RENEWED) ?? 0)
    sessionStorage.setItem(RENEWED, String(Date.now()))
    return Date.now() - last > TOO_SOON
  } catch {
    return false
  }
}
