import type { Block, Heading } from './blocks.ts'
import { plainScript } from './plain-script.ts'

/** Headings that name sections, each with the level at which a heading ends it. */
export type Sections = ReadonlyMap<Heading, number>

/** No heading ends such a section but the name of another. */
const UNTIL_ANOTHER = 0
/** Any heading ends such a section. */
const OF_ONE_ARTICLE = Infinity
/** As many a section may have though nothing says where it ends. */
const FEW_ARTICLES = 2

export function sectionsIn(blocks: Block[]): Sections {
  const runs = runsOf(blocks)
  const level = usual(runs)
  const behind = (label: Heading) => runs.length - 1 - runs.findIndex(([first]) => first === label)
  /** The only one, and far from the page's end: nothing says that all that follows is of it. */
  const isLost = (label: Heading) =>
    level.length === 1 && behind(label) > FEW_ARTICLES && !OF_SEVERAL.test(plainScript(label.text))
  // What the page's other headings say of a label says more than what it is called.
  return new Map([
    ...level.map((label) => [label, isLost(label) ? OF_ONE_ARTICLE : endOf(label)] as const),
    ...ranking(runs).map((label) => [label, label.level] as const),
    ...partitions(runs).map((label) => [label, UNTIL_ANOTHER] as const),
  ])
}

/**
 * Called as papers call their sections (# 科教, # 红壤…), or by the kind of their texts (# 云川时评,
 * # 节水要从…), over a headline that does not rank below. Of a kind of texts a kicker in between says
 * as much by itself.
 */
const usual = (runs: Heading[][]): Heading[] =>
  runs.flatMap(([label, ...below]) => {
    const top = topOf(below)
    if (!label || top > label.level) return []
    const name = plainScript(label.text)
    const isNamed = OF_PAPERS.test(name) || OF_FORUMS.test(name)
    return isNamed ||
      (below[0]?.level === top && COLUMN.test(name)) ||
      (label.level > top && BARE.test(name))
      ? [label]
      : []
  })

/** ## 服务台 over a headline of higher rank: too short to say anything of it. */
const BARE = /^\p{Script=Han}{2,4}$/u

/** 分论坛, 专题论坛直击, 平行论坛速览: forums of no name. */
const OF_FORUMS =
  /^(?:各|系列)?(?:(?:专题|平行|主题|圆桌|分)+论坛|(?:论坛|大会|峰会|年会|博览会)(?=..))(?:现场|直击|扫描|速览|一览|速递|传真|巡礼|集萃|集锦|撷英|掠影|聚焦|观点|摘登|回眸|侧记)?$/u

const endOf = ({ text }: Heading): number =>
  OF_PIECES.test(plainScript(text)) ? OF_ONE_ARTICLE : UNTIL_ANOTHER

/**
 * Headings that only rank above headlines (# 百姓关注, ## 老楼加梯…, ## 市民议事厅…): a label over
 * headings of the next rank, where more of that rank follow before one of its own; or one over a
 * single headline, if it is called as sections are (副刊) or stands where the page has others, in few
 * words. Any other `##` that is alone under a `#` is the subhead of a headline.
 */
function ranking(runs: Heading[][]): Heading[] {
  const labels = runs.flatMap(([label, ...below], index): Label[] => {
    const rank = topOf(below)
    if (!label || !LABEL.test(label.text) || rank === Infinity || rank <= label.level) return []
    return [{ label, rank, several: hasMore(runs.slice(index + 1), label.level, rank) }]
  })
  const several = labels.filter((each) => each.several)
  return labels
    .filter(
      ({ label, rank, several: more }) =>
        more ||
        USUAL.test(plainScript(label.text)) ||
        (label.text.length <= FEW &&
          several.some((other) => other.label.level === label.level && other.rank === rank)),
    )
    .map(({ label }) => label)
}

/**
 * The small labels that part a page of headlines (## 民生, # 稳岗…, # 三条老街…, ## 市场): all that
 * stand right over a headline of higher rank, where they are several, each in few words, and most (or
 * some, when all are very short) have more headlines that stand alone behind the first. Else they are kickers.
 */
function partitions(runs: Heading[][]): Heading[] {
  const over = runs.flatMap(([label, ...below], index) =>
    label && below.length > 0 && topOf(below) < label.level ? [{ label, index }] : [],
  )
  const isPart = ({ label }: { label: Heading }) =>
    LABEL.test(label.text) && label.text.length <= 2 * FEW && !OCCASION.test(label.text)
  const alone = over.filter(({ index }) => runs[index + 1]?.length === 1)
  const areShort = over.every(({ label }) => label.text.length <= FEW)
  const areParts =
    over.length > 1 &&
    over.every(isPart) &&
    (areShort ? alone.length > 0 : 2 * alone.length > over.length)
  return areParts ? over.map(({ label }) => label) : []
}

/** What is reported below it, not a part of the page: 智慧出行專題論壇. */
const OCCASION = /(?:[论論][坛壇]|大[会會]|峰[会會]|[会會][场場]|[讲講]座|沙[龙龍])$/

type Label = { label: Heading; rank: number; several: boolean }

/** True when a heading of a rank follows before one of the label's own. */
function hasMore(runs: Heading[][], level: number, rank: number): boolean {
  const next = runs.find((run) => topOf(run) <= level || topOf(run) === rank)
  return next !== undefined && topOf(next) === rank
}

/** Headings with no text between them. */
function runsOf(blocks: Block[]): Heading[][] {
  const runs: Heading[][] = []
  let open = false
  for (const block of blocks) {
    if (block.kind === 'caption') continue
    if (block.kind === 'heading') {
      if (open) runs.at(-1)?.push(block)
      else runs.push([block])
    }
    open = block.kind === 'heading'
  }
  return runs
}

/** The highest rank among headings; a heading's level counts down from it. */
const topOf = (headings: Heading[]) =>
  headings.reduce((top, { level }) => Math.min(top, level), Infinity)

/** 百姓关注, 02版 要闻, A3·体育: a few words and no sentence. */
const LABEL =
  /^(?:第?[A-Z]?[\d一二三四五六七八九十]{1,3}版?[\s:：·・|｜—-]*)?[\p{Script=Han}·]{2,8}$/u

/** A headline has more to say than these. */
const FEW = 4

/** What papers call their sections, in plain script: 副刊, 国际新闻, 02版 要闻, 社区来信, 百姓视点. */
const SUBJECT =
  '(?:副刊|民[声意]|心声|综合|要闻|时政|国际|国内|本[地市省埠港澳县区]|民生|城[事市]|社会|社区|经济|财经|产经|金融|消费|房产|汽车|文[体化娱教旅艺学苑]|体育|教育|科[教技普]|环保|生态|健康|医卫|旅游|美食|[农乡]村|三农|区域|两岸|港澳|娱乐|军事|政情|新知|法治|时[评事]|评论|言论|读者|青年|校园|百姓|街坊|居民|市井|人物|读书|书评|诗[歌苑页]|散文|随笔|专[题版刊栏])'
const FORM =
  '(?:新闻|来信|来函|来论|来稿|心声|信箱|园地|天地|之窗|广场|视点|视线|观察|聚焦|速递|速览|扫描|关注|热线|在线|连线|快讯|动态|资讯|茶座|人物|纪事|见闻|点击|直击|播报|看点|民声|说法|讲堂|课堂|书架|走笔|专[题版刊栏]|周刊|副刊|版)'
const OF_PAPERS = new RegExp(`^${SUBJECT}(?:[\\s·]*${SUBJECT})?${FORM}?$`, 'u')

/** What is a kind of newspaper text, whatever stands before it: of one article (云川时评, 政策解读)… */
const PIECE =
  '(?:提[示醒]|预[报告]|[时短快锐社微]评|[社评]论|观察|[杂漫]谈|[漫随]笔|[手札笔]记|[侧散]记|解读|[快速精]读|问答|答疑|见闻|故事|对话|访谈|专访|述评|调查|参考|身边事|进行时)'
/** … or of several: 一周财经简讯, 天气速递. */
const SERIES =
  '(?:新闻|[快简短]讯|短波|速递|速览|集萃|集锦|资讯|动态|播报|来信|来论|心声|信箱|园地|看点|拾零|特写|走基层|新[事风]|专[题版刊栏]|周刊|副刊)'
const COLUMN = new RegExp(
  `^(?:\\p{Script=Han}{2,4}(?:${PIECE}|${SERIES})|[时短快锐社微]评|[社评]论)$`,
  'u',
)
const OF_SEVERAL = new RegExp(`${SERIES}$|论坛|峰会|大会`, 'u')
const OF_PIECES = new RegExp(`${PIECE}$`, 'u')
const USUAL = new RegExp(
  `^(?:第?[A-Z]?\\d{1,3}版?[\\s:：·・|｜—-]*)?(?:${SUBJECT}{1,2}${FORM}?|\\p{Script=Han}{2}${FORM})(?:[·・]\\p{Script=Han}{1,6})?$`,
  'u',
)
