import type { EditorNote } from '#edition/schema.ts'
import { said, say } from '#language/say.ts'
import { EditorNoteText } from '../ui/editor-note-text.tsx'

/** An editor's remarks on the printed words, beside them and never in their place. */
export function EditorNotes({ notes }: { notes: EditorNote[] }) {
  if (notes.length === 0) return null
  return (
    <section className="border-t border-strong-rule pt-3">
      <h2 className="font-serif font-bold">{said('编者注', 'heading')}</h2>
      <ol className="mt-2 grid gap-3 text-sm leading-relaxed">
        {notes.map((note, index) => (
          <li key={note.id} id={note.id} className="grid grid-cols-[1.5rem_1fr] target:bg-lit">
            <a
              href={`#at-${note.id}`}
              aria-label={say`回到正文中的注 ${index + 1}`}
              className="text-accent"
            >
              {index + 1}
            </a>
            <EditorNoteText note={note} />
          </li>
        ))}
      </ol>
    </section>
  )
}
