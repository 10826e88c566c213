import { said } from '#language/say.ts'
import { useChineseVoices } from './voices.ts'

/** 朗读: where the browser has a Chinese voice, and nowhere else. */
export function ListenButton({ listens, onPress }: { listens: boolean; onPress: () => void }) {
  const voices = useChineseVoices()
  if (voices.length === 0) return null
  return (
    <button
      type="button"
      aria-pressed={listens}
      aria-keyshortcuts={listens ? undefined : 'l'}
      className="panel-button print:hidden"
      onClick={onPress}
    >
      {said('朗读', 'button')}
    </button>
  )
}
