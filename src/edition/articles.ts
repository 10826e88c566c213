import type { Block, CaptionBlock, Heading, Part, Rule } from './blocks.ts'
import { endsWithCredit, opensWithCredit } from './credits.ts'
import { inShort, type Diagnostic } from './diagnostics.ts'
import type { Warning } from './schema.ts'
import { sectionsIn } from './sections.ts'

/** An article as its blocks, before anything is read out of its words. */
export type RawArticle = {
  section: Heading | null
  kicker: Heading | null
  headline: Heading
  subheads: Heading[]
  parts: Part[]
  /** The parts that a printed rule stands before: none of them goes on with the part above. */
  afterRule: Set<Part>
}

export type Layout = {
  articles: RawArticle[]
  captions: { block: CaptionBlock; after: RawArticle | null }[]
  problems: Diagnostic[]
  warnings: Warning[]
}

/** Resolves runs of headings and gives each line of body text to its article. */
export function layOut(file: string, blocks: Block[]): Layout {
  const layout: Layout = { articles: [], captions: [], problems: [], warnings: [] }
  let run: Heading[] = []
  let opening: Heading[] = []
  let section: Heading | null = null
  const ranked = sectionsIn(blocks)
  let ruled = false
  let waiting: CaptionBlock[] = []

  const openArticles = (next: Part | Rule | null) => {
    if (run.length === 0) return
    const article = layout.articles.at(-1)
    const crosshead = article && next?.kind === 'part' && crossheadIn(run, article, opening, next)
    if (crosshead) {
      const { line, text, mark } = crosshead
      article.parts.push({ kind: 'part', line, text, mark })
      run = []
      setAside()
      return
    }
    opening = run
    if (section && reaches(run, ranked.get(section))) section = null
    const [first, ...below] = run
    const own = first && below.length > 0 && ranked.has(first) ? first : null
    const resolved = resolveRun(own ? below : run)
    if (section && !ranked.has(section) && !resolved.kicker && kickered(layout.articles, section))
      section = null
    section = resolved.section ?? own ?? section
    // Of two sections the nearer one reigns; the other has nothing below it.
    if (own && resolved.section) layout.articles.push(bodilessArticle(own))
    for (const heading of resolved.bodiless) layout.articles.push(bodilessArticle(heading))
    layout.articles.push({ ...resolved, section, parts: [], afterRule: new Set() })
    run = []
    setAside()
  }
  const orphans: Part[] = []
  const setAside = () => {
    const after = layout.articles.at(-1) ?? null
    for (const block of waiting) layout.captions.push({ block, after })
    waiting = []
  }

  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (/[^\s\p{Cf}]/u.test(block.text)) run.push(block)
      else layout.problems.push(emptyHeading(file, block))
      continue
    }
    if (block.kind === 'caption') {
      waiting.push(block)
      if (run.length === 0) setAside()
      continue
    }
    openArticles(block)
    const article = layout.articles.at(-1)
    if (block.kind === 'rule') section = null
    else if (!article) orphans.push(block)
    else {
      if (ruled) article.afterRule.add(block)
      article.parts.push(block)
    }
    ruled = block.kind === 'rule'
  }
  openArticles(null)
  setAside()
  endForumParts(layout.articles)
  if (orphans[0]) layout.problems.push(orphanText(file, orphans[0], orphans.length - 1))
  for (const { parts, headline } of layout.articles) {
    if (parts.length === 0) layout.warnings.push(bodilessWarning(headline))
  }
  return layout
}

/**
 * Under the name of an occasion's part of the page (分论坛聚焦) stands what speaks of one: behind the
 * first article, one that does not ends it.
 */
function endForumParts(articles: RawArticle[]) {
  let reigning: Heading | null = null
  let ended = false
  for (const article of articles) {
    const { section, kicker, headline, subheads, parts } = article
    if (!section || !FORUM_PART.test(section.text)) continue
    if (section !== reigning) {
      reigning = section
      ended = false
      continue
    }
    const headings = [kicker, headline, ...subheads].map((heading) => heading?.text)
    const words = [...headings, ...parts.map(({ text }) => text)].join('')
    ended ||= !FORUM_TOLD.test(words)
    if (ended) article.section = null
  }
}

const FORUM_PART =
  /[论論][坛壇]|^(?:大|峰)[会會](?:直[击擊]|[现現][场場]|[扫掃]描|速[览覽]|巡[礼禮])|分[会會][场場]/u
const FORUM_TOLD = /[论論][坛壇]|[会會][场場]|[讲講]座|[对對][话話]|[嘉来來][宾賓]/u

/** True when the last two articles stand under a section, each with a kicker: another shape is not of it. */
const kickered = (articles: RawArticle[], section: Heading): boolean =>
  articles.length > 1 &&
  articles.slice(-2).every((article) => article.section === section && article.kicker !== null)

/** True for headings of which one ranks so high that it ends a section. */
const reaches = (run: Heading[], endsAt = 0) => run.some(({ level }) => level <= endsAt)

/**
 * A crosshead (小标题) stands alone within a body and ranks below every heading that opened the
 * article. A body that has closed with its credit, or a text that opens with one, begins an article.
 */
function crossheadIn(
  [heading, ...others]: Heading[],
  { parts }: RawArticle,
  opening: Heading[],
  next: Part,
): Heading | null {
  const above = parts.at(-1)
  if (!heading || others.length > 0 || !above) return null
  const within =
    opening.every(({ level }) => level < heading.level) &&
    heading.text.length <= LONGEST_CROSSHEAD &&
    !endsWithCredit(above.text.slice(-TAIL)) &&
    !opensWithCredit(next.text.slice(0, TAIL))
  return within ? heading : null
}

const LONGEST_CROSSHEAD = 40
const TAIL = 80

/**
 * A run of headings with no body between them: the last of the highest rank is the headline, what
 * follows it are subheads, the one before it is its kicker, and the one before that a section.
 * Headings before those have no body of their own and stay as articles without one.
 */
export function resolveRun(run: Heading[]) {
  const rank = run.reduce((least, { level }) => Math.min(least, level), Infinity)
  const at = run.findLastIndex(({ level }) => level === rank)
  const [headline = run[0], ...subheads] = run.slice(at)
  if (!headline) throw new RangeError('a run has at least one heading')
  return {
    headline,
    subheads,
    kicker: run[at - 1] ?? null,
    section: run[at - 2] ?? null,
    bodiless: run.slice(0, Math.max(0, at - 2)),
  }
}

const bodilessArticle = (headline: Heading): RawArticle => ({
  section: null,
  kicker: null,
  headline,
  subheads: [],
  parts: [],
  afterRule: new Set(),
})

const bodilessWarning = ({ line, text }: Heading): Warning => ({
  kind: 'no-body',
  line,
  words: inShort(text),
  problem: `the heading 「${inShort(text)}」 has no text below it; it is kept as an article without a body`,
})

const emptyHeading = (file: string, { line, mark }: Heading): Diagnostic => ({
  file,
  line,
  problem: `a heading without words; expected a headline after "${inShort(mark.trim())}"`,
})

const orphanText = (file: string, { line }: Part, more: number): Diagnostic => ({
  file,
  line,
  problem:
    `text before the first heading${more > 0 ? ` (and ${more} more lines)` : ''}; ` +
    'expected a line such as "# 标题" above it',
})
