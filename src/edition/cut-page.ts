import { layOut } from './articles.ts'
import { readBlocks } from './blocks.ts'
import type { CutSource } from './cut-source.ts'
import type { Diagnostic } from './diagnostics.ts'
import { keepLedger } from './ledger.ts'
import { forbiddenCharacterIn, readLines } from './lines.ts'
import { joinParts } from './paragraphs.ts'

/** Cuts a page text into articles: lines, blocks, runs of headings, paragraphs made whole. */
export function cutPage(
  file: string,
  text: string,
): { cut: CutSource; problems: [] } | { cut: null; problems: Diagnostic[] } {
  const lines = readLines(text)
  const blocks = readBlocks(lines)
  const layout = layOut(file, blocks)
  const problems = [
    ...lines.flatMap((line) => {
      const problem = forbiddenCharacterIn(line.text)
      return problem === null ? [] : [{ file, line: line.number, problem }]
    }),
    ...layout.problems,
  ]
  if (problems.length === 0 && layout.articles.length === 0) problems.push(noHeading(file))
  if (problems.length > 0) return { cut: null, problems }

  const articles = layout.articles.map((raw) => ({
    raw,
    paragraphs: joinParts(raw),
    record: null,
  }))
  const paragraphs = articles.flatMap((article) => article.paragraphs)
  return {
    problems: [],
    cut: {
      lines: lines.length,
      volume: null,
      articles,
      captions: layout.captions,
      words: text,
      ledger: keepLedger(text, lines, blocks, layout, paragraphs),
      warnings: layout.warnings,
    },
  }
}

const noHeading = (file: string): Diagnostic => ({
  file,
  line: null,
  problem:
    'no article in this text; expected at least one line such as "# 标题" with text below it',
})
