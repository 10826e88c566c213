import { useClientValue } from '../ui/use-client-value.ts'

/** Whether the reader has the lines of articles run downwards (竖排). */
export const useIsVertical = () =>
  useClientValue(
    typeof document !== 'undefined' && document.documentElement.dataset['flow'] === 'vertical',
    false,
  )
