/**
 * Puts text on the clipboard; false where that is denied. Text that is still to come is promised
 * within the press itself: while it is waited for, Safari forgets that there was one.
 */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === 'string') await navigator.clipboard.writeText(text)
    else {
      const type = 'text/plain'
      const content = text.then((written) => new Blob([written], { type }))
      await navigator.clipboard.write([new ClipboardItem({ [type]: content })])
    }
    return true
  } catch {
    return false
  }
}
