import { useEffect, useId, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { Light } from './use-lights.ts'

/** A lit-up name: leads to its page, and says on focus or under the pointer what is told of it. */
export function LightLink({ light, children }: { light: Light; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const card = useId()
  useEffect(() => {
    if (!open) return
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setOpen(false)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [open])
  return (
    <span
      className="light"
      onPointerEnter={({ pointerType }) => setOpen(pointerType === 'mouse')}
      onPointerLeave={() => setOpen(false)}
    >
      <Link
        to={light.to}
        aria-describedby={open ? card : undefined}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      >
        {children}
      </Link>
      {open && (
        <span id={card} role="tooltip" className="light-card">
          <span className="block font-serif text-base font-bold">{light.name}</span>
          {light.told.map((words) => (
            <span key={words} className="block text-muted">
              {words}
            </span>
          ))}
        </span>
      )}
    </span>
  )
}
