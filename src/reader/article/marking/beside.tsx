import { useEffect, useLayoutEffect, useRef, type ComponentProps } from 'react'

/** Room between words and what stands beside them, in pixels. */
const GAP = 10

/** Whether the last pointer was a finger: then the browser has a menu of its own at the words. */
const hand = { touches: false }

/** Keeps in mind what the page is read with. */
export function useHand() {
  useEffect(() => {
    const press = ({ pointerType }: PointerEvent) => {
      hand.touches = pointerType === 'touch'
    }
    document.addEventListener('pointerdown', press, { capture: true })
    return () => document.removeEventListener('pointerdown', press, { capture: true })
  }, [])
}

type BesideProps = ComponentProps<'div'> & {
  /** The words; nothing of them is covered as long as there is room. */
  ranges: () => readonly Range[]
  /** Anything that changes when other words are meant. */
  of: unknown
}

/**
 * Stands above words or below them; where there is no room, on a narrow screen and for a finger at
 * the foot of the screen, or at its head when the words are at its foot.
 */
export function Beside({ ranges, of, ...rest }: BesideProps) {
  const box = useRef<HTMLDivElement>(null)
  const find = useRef(ranges)
  useLayoutEffect(() => {
    find.current = ranges
  })
  useLayoutEffect(() => {
    if (box.current) place(box.current, find.current())
  }, [of])
  return <div ref={box} {...rest} />
}

function place(box: HTMLElement, ranges: readonly Range[]) {
  delete box.dataset.sheet
  box.removeAttribute('style')
  const rects = ranges.flatMap((range) => [...range.getClientRects()])
  const top = Math.min(...rects.map((rect) => rect.top))
  const bottom = Math.max(...rects.map((rect) => rect.bottom))
  const left = Math.min(...rects.map((rect) => rect.left))
  const frame = box.offsetParent?.getBoundingClientRect()
  const isNarrow = window.matchMedia('(width < 48rem)').matches
  const above = top - GAP - box.offsetHeight
  const fitsBelow = bottom + GAP + box.offsetHeight <= window.innerHeight
  if (!frame || rects.length === 0 || hand.touches || isNarrow || (above < 0 && !fitsBelow)) {
    const isAtFoot = bottom > window.innerHeight - box.offsetHeight - GAP
    box.dataset.sheet = isAtFoot && top > box.offsetHeight + GAP ? 'top' : 'bottom'
    return
  }
  box.style.top = `${(above >= 0 ? above : bottom + GAP) - frame.top}px`
  box.style.left = `${Math.max(0, Math.min(left - frame.left, frame.width - box.offsetWidth))}px`
}
