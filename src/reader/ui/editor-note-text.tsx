import { NOTE_WORDS, noteWords, OUTSIDE_WORDS } from '#edition/account-words.ts'
import type { EditorNote } from '#edition/schema.ts'

/** A note with the words that it is about; what rests on outside knowledge says so. */
export const EditorNoteText = ({ note }: { note: EditorNote }) => (
  <div>
    <p>
      <q>{note.evidence.quote}</q>
      <span className="text-muted">　{NOTE_WORDS[note.kind]}</span>
    </p>
    <p className="text-muted">
      {noteWords(note)}
      {note.outside && <span className="text-accent">{OUTSIDE_WORDS}</span>}
    </p>
  </div>
)
