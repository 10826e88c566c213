import { accountOf, ledgerGroups, ledgerWords, type EditionAccount } from '#edition/account.ts'
import {
  ACTION_WORDS,
  CHANGED_WORDS,
  FATE_WORDS,
  FOUND_WORDS,
  LEDGER_WORDS,
  linesWords,
  LIST_WORDS,
  noteWords,
  WARNING_WORDS,
  type AccountList,
} from '#edition/account-words.ts'
import { countWords, NOTE_WORDS, OUTSIDE_WORDS } from '#edition/fact-words.ts'
import type { Edition } from '#edition/schema.ts'
import { sumOf, type Tally } from '#edition/tally.ts'

/** The account of every edition as text for the terminal, the one that the reader's pages show. */
export const formatReport = (editions: Edition[]): string =>
  `${[...editions.map(editionReport), totalReport(editions)].join('\n\n\n')}\n`

const RULE = '='.repeat(72)

function editionReport(edition: Edition): string {
  const { title, eventsDate, issueDate } = edition
  const account = accountOf(edition)
  const { source, tally } = account
  const facts = table([
    ['来源', source.file],
    ['SHA-256', source.sha256],
    ['行数', linesWords(source)],
    ['篇数', countWords(tally.articles)],
    ['所记之日', eventsDate ?? '未载'],
    ['出版日期', issueDate ?? '原文未载'],
  ])
  return blocks([
    [RULE, title, RULE, ...facts],
    ledgerBlock(tally),
    ...listBlocks(account),
    foundBlock(tally),
  ])
}

const totalReport = (editions: Edition[]): string => {
  const tally = sumOf(editions.map((edition) => accountOf(edition).tally))
  const counts = table(
    [
      ['期数', countWords(tally.editions)],
      ['篇数', countWords(tally.articles)],
      [LIST_WORDS.mends.title, countWords(tally.mends)],
      [LIST_WORDS.captions.title, countWords(tally.captions)],
      [LIST_WORDS.notes.title, countWords(tally.notes)],
      [LIST_WORDS.changes.title, countWords(tally.changes)],
      [LIST_WORDS.synonyms.title, countWords(tally.synonyms)],
      [LIST_WORDS.warnings.title, countWords(tally.warnings)],
    ],
    ['start', 'end'],
  )
  return blocks([[RULE, '合计', RULE, ...counts], ledgerBlock(tally), foundBlock(tally)])
}

function ledgerBlock({ ledger }: Tally): string[] {
  const rows = ledgerGroups(ledger).flatMap(({ fate, characters, entries }) => [
    [FATE_WORDS[fate], '', countWords(characters), ''],
    ...entries.map(({ kind, pieces, characters: own }) => {
      const { name, why } = LEDGER_WORDS[kind]
      return [`  ${name}`, countWords(pieces), countWords(own), why]
    }),
  ])
  const sum = ['来源共计', '', countWords(ledger.characters), '']
  return [
    '每个字的去处',
    ledgerWords(ledger),
    ...table([['去处', '段数', '字符', '缘由'], ...rows, sum], ['start', 'end', 'end', 'start']),
  ]
}

/** Lists that have nothing in them are said to be empty: a reader need not wonder. */
const listBlocks = ({
  mends,
  captions,
  notes,
  changes,
  synonyms,
  warnings,
}: EditionAccount): string[][] => [
  listed(
    'mends',
    mends.length,
    mends.map(({ afterLine, beforeLine, before, after, article, paragraph }) => [
      `第 ${afterLine} 行接第 ${beforeLine} 行`,
      `…${before}＋${after}…`,
      `${article}#${paragraph}`,
    ]),
  ),
  listed(
    'captions',
    captions.length,
    captions.map(({ caption, after }) => [
      `第 ${caption.line} 行`,
      caption.text,
      after === null ? '在第一篇之前' : `在《${after}》之后`,
    ]),
  ),
  listed(
    'notes',
    notes.length,
    notes.flatMap(({ note, headline }) => [
      [NOTE_WORDS[note.kind], note.evidence.quote],
      ['', noteWords(note) + (note.outside ? OUTSIDE_WORDS : '')],
      ['', `《${headline}》${note.evidence.article}#${note.evidence.paragraph}`],
    ]),
  ),
  listed(
    'changes',
    changes.length,
    changes.map(({ action, what, name, why, evidence: [first] }) => [
      ACTION_WORDS[action] + CHANGED_WORDS[what],
      name,
      first ? `${first.article}#${first.paragraph}` : '',
      why ?? '',
    ]),
  ),
  listed(
    'synonyms',
    synonyms.length,
    synonyms.map(({ word, means }) => [word, means.join('、')]),
  ),
  listed(
    'warnings',
    warnings.length,
    warnings.map(({ kind, line, words }) => [
      line === null ? '全文' : `第 ${line} 行`,
      WARNING_WORDS[kind],
      words,
    ]),
  ),
]

function listed(list: AccountList, entries: number, rows: string[][]): string[] {
  const { title, unit, why } = LIST_WORDS[list]
  if (entries === 0) return [`${title}：没有`]
  return [`${title}，${countWords(entries)} ${unit}`, why, ...table(rows)]
}

const foundBlock = ({ found }: Tally): string[] => [
  '从文中认出的',
  ...table(
    [
      ['', '由规则', '由编者'],
      ...found.map(({ kind, byRule, byEditor }) => [
        FOUND_WORDS[kind],
        countWords(byRule),
        countWords(byEditor),
      ]),
    ],
    ['start', 'end', 'end'],
  ),
]

const blocks = (parts: string[][]): string => parts.map((lines) => lines.join('\n')).join('\n\n')

type Side = 'start' | 'end'

/** Rows with their columns one under another; a Han character is as wide as two Latin ones. */
function table(rows: string[][], sides: Side[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? '')), 0),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const room = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
        return sides[column] === 'end' ? room + cell : cell + room
      })
      .join('  ')
      .trimEnd(),
  )
}

/** In columns of a terminal. */
const widthOf = (text: string): number => [...text].length + (text.match(WIDE)?.length ?? 0)

const WIDE = /[\p{Script=Han}\p{Script=Hangul}\u3000-\u30FF\uFF01-\uFF60\uFFE0-\uFFE6]/gu
