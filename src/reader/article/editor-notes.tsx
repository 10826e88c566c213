import type { EditorNote } from '#edition/schema.ts'

export const NOTE_KINDS: Record<EditorNote['kind'], string> = {
  misprint: '误植',
  repetition: '重出',
  doubt: '存疑',
  background: '背景',
}

/** An editor's remarks on the printed words, beside them and never in their place. */
export function EditorNotes({ notes }: { notes: EditorNote[] }) {
  if (notes.length === 0) return null
  return (
    <section className="mt-8 border-t border-strong-rule pt-3">
      <h2 className="font-serif font-bold">编者注</h2>
      <ol className="mt-2 grid gap-3 text-sm leading-relaxed">
        {notes.map((note, index) => (
          <li key={note.id} id={note.id} className="grid grid-cols-[1.5rem_1fr] target:bg-lit">
            <a
              href={`#at-${note.id}`}
              aria-label={`回到正文中的注 ${index + 1}`}
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
      {outside && <span className="text-accent">（依据在原文之外）</span>}
    </p>
  </div>
)
