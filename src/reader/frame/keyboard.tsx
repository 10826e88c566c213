import { useEffect, useRef, type RefObject } from 'react'
import { said, say } from '#language/say.ts'

const KEYS = [
  { keys: '/　或　Ctrl K　⌘ K', does: '搜索' },
  { keys: 'j', does: '下一篇' },
  { keys: 'k', does: '上一篇' },
  { keys: 'n', does: '文中下一处搜到的字' },
  { keys: 'p', does: '文中上一处搜到的字' },
  { keys: 'm', does: '给选中的字划线、写笔记' },
  { keys: 'c', does: '复制这一篇的引文' },
  { keys: 'l', does: '朗读这一篇，暂停，继续' },
  { keys: '?', does: '显示这张表' },
  { keys: 'Esc', does: '关上这张表' },
]

/** Those that press a button of the page. */
const PRESSED = ['n', 'p', 'c', 'l']

/** Keys that work anywhere but in a field; returns the dialog that lists them. */
export function useKeyboard(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || dialog.current?.open) return
      const chord = event.ctrlKey || event.metaKey
      if (chord ? event.key.toLowerCase() === 'k' : event.key === '/' && !isTyping(event)) {
        event.preventDefault()
        const box = document.querySelector<HTMLInputElement>('[role=search] input')
        box?.focus()
        box?.select()
      } else if (!chord && !event.altKey && !isTyping(event)) {
        if (event.key === 'j') follow('next')
        if (event.key === 'k') follow('prev')
        if (PRESSED.includes(event.key)) press(event.key)
        if (event.key === '?') dialog.current?.showModal()
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return dialog
}

const isTyping = ({ target }: KeyboardEvent) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

const follow = (rel: 'next' | 'prev') => {
  document.querySelector<HTMLAnchorElement>(`main a[rel=${rel}]`)?.click()
}

/** The button of the page that has this for its key, if any. */
const press = (key: string) => {
  document.querySelector<HTMLElement>(`main button[aria-keyshortcuts=${key}]`)?.click()
}

export const KeyboardHelp = ({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) => (
  <dialog
    ref={dialog}
    aria-labelledby="keys"
    className="m-auto rounded-sm border border-strong-rule bg-paper p-6 text-ink backdrop:bg-black/40"
  >
    <h2 id="keys" className="font-serif text-lg font-bold">
      {say`按键`}
    </h2>
    <dl className="mt-3 grid grid-cols-[auto_auto] gap-x-8 gap-y-1.5">
      {KEYS.map(({ keys, does }) => (
        <div key={keys} className="contents">
          <dt>
            <kbd className="font-sans text-muted">{said(keys)}</kbd>
          </dt>
          <dd>{said(does)}</dd>
        </div>
      ))}
    </dl>
    <form method="dialog" className="mt-5">
      <button className="button-quiet">{say`关上`}</button>
    </form>
  </dialog>
)
