import { say } from '#language/say.ts'
import { useClientValue } from '../ui/use-client-value.ts'

/** Says that what is shown is not what is printed, where the reader has asked for that. */
export function ConvertedNote() {
  const isConverted = useClientValue(
    typeof document !== 'undefined' &&
      document.documentElement.dataset['characters'] === 'traditional',
    false,
  )
  if (!isConverted) return null
  return <p className="label mb-4">{say`简体字在这里转成繁体显示；搜索、引文和链接仍按原文。`}</p>
}
