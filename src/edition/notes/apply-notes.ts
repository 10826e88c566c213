import type { Diagnostic } from '../diagnostics.ts'
import { numbered } from '../numbered.ts'
import type { Edition, EditorChange } from '../schema.ts'
import { addDate, addFigure } from './add-facts.ts'
import { addName } from './add-names.ts'
import { addEvent, addForum, addSpeaker, type Naming } from './add-occasions.ts'
import {
  aliasRemark,
  remarkOf,
  synonymProblem,
  topicProblem,
  withRemarks,
  type Remark,
} from './annotate.ts'
import type { Addition } from './changes.ts'
import { correctFinding } from './correct-findings.ts'
import { movedSlugs, slugProblem } from './editor-slugs.ts'
import type { NotesFile } from './entries.ts'
import type { Outcome } from './outcome.ts'
import type { ReadNotes } from './read-notes.ts'
import { removeFinding } from './remove-findings.ts'

/**
 * Merges an editor's notes into what the rules found: takes out, adds, corrects, then remarks. What
 * an entry quotes must be in the source. An entry that adds what the rules find too is a warning.
 */
export function applyNotes(
  edition: Edition,
  notes: ReadNotes,
  crowded: ReadonlySet<string>,
): { edition: Edition; problems: Diagnostic[]; warnings: Diagnostic[] } {
  const { file, entries, lineOf } = notes
  const problems: Diagnostic[] = []
  const warnings: Diagnostic[] = []
  const changes: EditorChange[] = []
  const at = (list: keyof NotesFile, index: number) => ({ file, line: lineOf(list, index) })
  const complain = (list: keyof NotesFile, index: number, problem: string | null) => {
    if (problem !== null) problems.push({ ...at(list, index), problem })
  }
  const change = <List extends 'remove' | 'add' | 'correct'>(
    known: Edition,
    list: List,
    apply: (edition: Edition, entry: NotesFile[List][number]) => Outcome,
    order: number[] = entries[list].map((_, index) => index),
  ) => {
    const made = new Map<number, EditorChange>()
    const after = order.reduce<Edition>((before, index) => {
      const entry = entries[list][index]
      if (!entry) return before
      const outcome = apply(before, entry)
      if ('problem' in outcome) complain(list, index, outcome.problem)
      if ('warning' in outcome) warnings.push({ ...at(list, index), problem: outcome.warning })
      if (!('edition' in outcome)) return before
      made.set(index, { action: ACTIONS[list], ...outcome.change })
      return outcome.edition
    }, known)
    changes.push(...entries[list].flatMap((_, index) => made.get(index) ?? []))
    return after
  }

  const less = change(edition, 'remove', removeFinding)
  const add = (known: Edition, entry: Addition) => addFinding(known, entry, { crowded, notes })
  const more = change(less, 'add', add, longNamesFirst(entries.add))
  entries.slugs.forEach((_, index) => {
    complain('slugs', index, slugProblem(more, entries.slugs, index))
  })
  const right = change(more, 'correct', correctFinding)

  entries.topics.forEach((entry, index) => {
    complain('topics', index, topicProblem(right, entry))
  })
  entries.synonyms.forEach((_, index) => {
    complain('synonyms', index, synonymProblem(right, entries.synonyms, index))
  })
  const remark = <List extends 'aliases' | 'notes'>(
    list: List,
    remarkOfEntry: (edition: Edition, entry: NotesFile[List][number]) => Remark | null | string,
  ) =>
    entries[list].flatMap((entry, index) => {
      const found = remarkOfEntry(right, entry)
      if (typeof found !== 'string') return found ?? []
      complain(list, index, found)
      return []
    })
  const remarks = [...remark('aliases', aliasRemark), ...remark('notes', remarkOf)]
  return {
    problems,
    warnings,
    edition: withRemarks(
      {
        ...right,
        changes,
        moved: movedSlugs(more, entries.slugs),
        figures: numbered('f', right.figures),
        phrases: numbered('q', right.phrases),
        datedFacts: numbered('d', right.datedFacts),
      },
      entries,
      remarks,
    ),
  }
}

/** Places of additions: names before what they take part in, and long ones before their parts. */
function longNamesFirst(additions: Addition[]): number[] {
  const lengthOf = ({ what, printed }: Addition) =>
    what === 'event' || what === 'forum' || what === 'speaker' ? 0 : printed.length
  return additions
    .map((entry, index) => ({ index, length: lengthOf(entry) }))
    .sort((a, b) => b.length - a.length)
    .map(({ index }) => index)
}

function addFinding(edition: Edition, entry: Addition, naming: Naming): Outcome {
  switch (entry.what) {
    case 'figure':
      return addFigure(edition, entry)
    case 'date':
      return addDate(edition, entry)
    case 'event':
      return addEvent(edition, entry, naming)
    case 'forum':
      return addForum(edition, entry, naming)
    case 'speaker':
      return addSpeaker(edition, entry)
    default:
      return addName(edition, entry)
  }
}

const ACTIONS = { remove: 'removed', add: 'added', correct: 'corrected' } as const
