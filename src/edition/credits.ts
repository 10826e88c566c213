import { evidenceAt } from './evidence.ts'
import type { Article, Byline, Paragraph } from './schema.ts'

type Owner = Pick<Article, 'slug'>

/** The outlet that an article's first words name (羊城晚报讯 → 羊城晚报); 本报讯 names none. */
export function outletOf(paragraphs: Paragraph[]): string | null {
  const outlet = /^([\p{Script=Han}]{2,12})讯(?=[\s　])/u.exec(paragraphs[0]?.text ?? '')?.[1]
  return outlet && outlet !== '本报' ? outlet : null
}

/** Who is credited: at the start (记者…、通讯员…报道：) and at the end （吴哲 李凤祥 符信）. */
export function bylinesOf(owner: Owner, paragraphs: Paragraph[]): Byline[] {
  const first = paragraphs[0]
  const last = paragraphs.at(-1)
  return [
    ...(first ? openingCredits(owner, first) : []),
    ...(last ? closingCredits(owner, last) : []),
  ]
}

function openingCredits(owner: Owner, paragraph: Paragraph): Byline[] {
  const found =
    /^(?<lead>(?:\S{2,12}讯[\s　]+)?)(?<credit>\S{0,10}?(?:记者|通讯员)[^。：:]{2,60}?)(?:摄影)?(?:报道|文\/图)\s*(?:[：:]|$|(?=[，。\s]))/u.exec(
      paragraph.text,
    )
  const { lead = '', credit = '' } = found?.groups ?? {}
  return found ? namesIn(owner, paragraph, lead.length, credit) : []
}

function closingCredits(owner: Owner, paragraph: Paragraph): Byline[] {
  const found = /[。！？…”』」：；]\s*[（(](?<credit>[^（）()。，！？]{2,40})[）)]$/u.exec(
    paragraph.text,
  )
  const credit = found?.groups?.credit ?? ''
  if (!found || NOT_CREDITS.test(credit)) return []
  return namesIn(owner, paragraph, paragraph.text.length - 1 - credit.length, credit)
}

const NOT_CREDITS = /^(?:完|待续|续完|下转|上接|详见|见|据|图|摘自|原载|来源|作者系|本文)/u

/** Roles hold until the next one: 记者 A B、通讯员 C. */
function namesIn(owner: Owner, paragraph: Paragraph, offset: number, credit: string): Byline[] {
  const bylines: Byline[] = []
  let role: Byline['role'] = null
  for (const { 0: token, index } of credit.matchAll(/[^\s　、，,；;/]+/gu)) {
    const [, prefix = '', title = '', name = ''] =
      /^(.*?(记者|通讯员)|)[：:]?(.*)$/u.exec(token) ?? []
    if (title) role = title === '记者' ? 'reporter' : 'correspondent'
    if (!name || !/^[\p{Script=Han}\p{Script=Latin}·.]+$/u.test(name)) continue
    const start = offset + index + token.length - name.length
    bylines.push({
      name,
      role: role ?? (isOffice(name) ? 'office' : null),
      evidence: evidenceAt(owner, paragraph, start, start + name.length),
    })
    void prefix
  }
  return bylines
}

const COMPOUND_SURNAMES =
  /^(?:欧阳|司马|诸葛|上官|司徒|东方|独孤|南宫|夏侯|尉迟|皇甫|公孙|慕容|令狐|长孙|宇文|轩辕|端木|西门|申屠|澹台|闻人|呼延)/u

/** 穆政教宣 is an office's credit: four characters and more that begin with no compound surname. */
const isOffice = (name: string) =>
  /^\p{Script=Han}{4,}$/u.test(name) && !COMPOUND_SURNAMES.test(name)
