import { NOTE_WORDS } from '#edition/fact-words.ts'
import type { EditorNote } from '#edition/schema.ts'
import { said, say } from '#language/say.ts'
import { OutsideMark } from './editor-marks.tsx'

/** A note with the words that it is about; what rests on outside knowledge says so. */
export const EditorNoteText = ({ note }: { note: EditorNote }) => (
  <div>
    <p>
      <q>{note.evidence.quote}</q>
      <span className="text-muted">　{said(NOTE_WORDS[note.kind])}</span>
    </p>
    <p className="text-muted">
      {noteWords(note)}
      {note.outside && <OutsideMark />}
    </p>
  </div>
)

/** What a note says, without the words that it is about. */
const noteWords = ({ text, reading }: EditorNote): string =>
  text + (reading ? say`疑当作“${reading.replace(/[“”]/gu, '')}”。` : '')
