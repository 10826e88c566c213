import { useEffect, useRef } from 'react'
import { rangesOf } from '../passage-text.ts'
import type { PlacedMark } from './placed-marks.ts'

/** Calls back with the mark that is clicked or tapped: what is painted is no element to listen to. */
export function useMarkPressed(placed: readonly PlacedMark[], onPress: (mark: PlacedMark) => void) {
  const latest = useRef({ placed, onPress })
  useEffect(() => {
    latest.current = { placed, onPress }
  })
  useEffect(() => {
    const onClick = ({ target, clientX, clientY }: MouseEvent) => {
      const isText =
        target instanceof Element &&
        target.closest('[data-passage]') &&
        !target.closest('a, button')
      if (!isText || document.getSelection()?.isCollapsed === false) return
      const pressed = latest.current.placed.findLast(({ places }) =>
        rangesOf(places).some((range) =>
          [...range.getClientRects()].some(
            ({ left, right, top, bottom }) =>
              left <= clientX && clientX <= right && top <= clientY && clientY <= bottom,
          ),
        ),
      )
      if (pressed) latest.current.onPress(pressed)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])
}
