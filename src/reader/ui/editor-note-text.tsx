import type { EditorNote } from '#edition/schema.ts'
import { OutsideMark } from './editor-marks.tsx'

const NOTE_KINDS: Record<EditorNote['kind'], string> = {
  misprint: '误植',
  repetition: '重出',
  doubt: '存疑',
  background: '背景',
}

/** A note with the words that it is about; what rests on outside knowledge says so. */
export const EditorNoteText = ({
  note: { kind, text, reading, outside, evidence },
}: {
  note: EditorNote
}) => (
  <div>
    <p>
      <q>{evidence.quote}</q>
      <span className="text-muted">　{NOTE_KINDS[kind]}</span>
    </p>
    <p className="text-muted">
      {text}
      {reading && `疑当作“${reading.replace(/[“”]/gu, '')}”。`}
      {outside && <OutsideMark />}
    </p>
  </div>
)
