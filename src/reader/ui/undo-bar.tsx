import { say } from '#language/say.ts'

type UndoProps = {
  /** What was done; null when there is nothing to undo. */
  done: string | null
  onUndo: () => void
  onDismiss: () => void
}

/** What was just done, and the way back; it stays until the reader has seen to it. */
export const UndoBar = ({ done, onUndo, onDismiss }: UndoProps) => (
  <div role="status" className="undo-bar">
    {done !== null && (
      <>
        <span>{done}</span>
        <button type="button" className="button-quiet" onClick={onUndo}>
          {say`撤销`}
        </button>
        <button type="button" className="button-quiet" onClick={onDismiss}>
          {say`知道了`}
        </button>
      </>
    )}
  </div>
)
