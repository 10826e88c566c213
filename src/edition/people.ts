import { evidenceAt, sentencesOf } from './evidence.ts'
import type { Article, Evidence, Paragraph } from './schema.ts'

/** A person's name in the text, with the title printed before it. */
export type Mention = {
  name: string
  title: string | null
  article: Article
  paragraph: Paragraph
  /** Offset of the name. */
  start: number
}

/**
 * Finds the people whom an edition names with a title before the name (省长马兴瑞), the rest of a
 * list that such a title heads (领导林雄、邓海光), and where those names stand again on their own.
 * It does not guess at names that never follow a title.
 */
export function mentionsIn(articles: Article[]): Mention[] {
  const titled = articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) => titledNames(article, paragraph)),
  )
  const names = [...new Set(titled.map(({ name }) => name))]
  const known = new Set(titled.map(keyOf))
  const bare = articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) =>
      names.flatMap((name) => bareNames(article, paragraph, name)),
    ),
  )
  return [...titled, ...bare.filter((each) => !known.has(keyOf(each)))]
}

const keyOf = ({ article, paragraph, start }: Mention) => `${article.slug} ${paragraph.id} ${start}`

const TITLE =
  /(?:书记|主席|主任|部长|司长|省长|市长|县长|区长|厅长|局长|处长|科长|校长|院长|校（院）长|院士|理事长|董事长|会长|秘书长|总裁|总监|总经理|经理|行长|馆长|社长|站长|队长|教授|研究员|工程师|特派员|总编辑|专家|领导|代表|委员|常委|成员|总领事|大使)/gu

const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘斜厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖覃佘佟'

/** What may stand right after a name, longest first: the longest match tells where a name ends. */
const AFTER_NAME =
  /^(?:在会上|在开幕式|视频连线|作主题|作视频|作了|分享|表示|指出|强调|认为|介绍|提议|建议|提出|透露|坦言|通报|主持|出席|参加|参观|讲话|致辞|发表|宣布|宣读|远程|带队|率队|同时|随后|以及|点评|说|称|在|等|与|和|及|还|就|对|向|则|[，、。；：）一二两三四五六七八九十]|$)/u

function titledNames(article: Article, paragraph: Paragraph): Mention[] {
  const { text } = paragraph
  const mentions: Mention[] = []
  for (const match of text.matchAll(TITLE)) {
    let start = match.index + match[0].length
    let name = nameAt(text, start)
    const title = name && titleBefore(text, start, mentions.at(-1))
    while (name && title) {
      mentions.push({ name, title, article, paragraph, start })
      start += name.length
      name = text[start] === '、' ? nameAt(text, ++start) : null
    }
  }
  return mentions
}

function nameAt(text: string, start: number): string | null {
  if (!SURNAMES.includes(text[start] ?? ' ')) return null
  const [best] = [3, 2]
    .map((length) => text.slice(start, start + length))
    .filter((name) => /^\p{Script=Han}{2,3}$/u.test(name))
    .map((name) => ({ name, next: AFTER_NAME.exec(text.slice(start + name.length))?.[0] }))
    .filter(({ next }) => next !== undefined)
    .sort((a, b) => (b.next?.length ?? 0) - (a.next?.length ?? 0))
  return best && !NOT_NAMES.test(best.name) ? best.name : null
}

/** Words that begin with a surname's character and stand where a name could. */
const NOT_NAMES = /^(?:任务|任命|时任|马上|高度|高层|主要|全体|全部|万元|干部|和各|和省|成员)/u

/** The words before a name, back to the mark or the person before it. */
function titleBefore(text: string, end: number, previous: Mention | undefined): string {
  const from = previous && previous.start < end ? previous.start + previous.name.length : 0
  const before = text.slice(from, end)
  const clause = before.slice(
    Math.max(...[...'，。；：“”！？'].map((mark) => before.lastIndexOf(mark))) + 1,
  )
  return clause
    .slice(clause.lastIndexOf('的') + 1)
    .replace(/^(?:、|以及|和|与|及|由|据|来自|其中|同时|会上|论坛上)+/u, '')
}

function bareNames(article: Article, paragraph: Paragraph, name: string): Mention[] {
  return [...paragraph.text.matchAll(new RegExp(name, 'gu'))]
    .filter(({ index }) => !insideCredit(paragraph, index))
    .map(({ index }) => ({ name, title: null, article, paragraph, start: index }))
}

const insideCredit = ({ text }: Paragraph, index: number) =>
  text.slice(index).search(/^[^（）]*）$/u) === 0

/** A sentence in which somebody speaks: 表示, 分享了《…》, 作主题报告 … */
export type Statement = { mention: Mention; talk: string | null; evidence: Evidence }

const SPEAKS =
  /^(?:[^，。；：“”《》]{0,10}?)(?:表示|指出|强调|认为|提议|介绍|通报|分享了?|作主题报告|作视频连线|作了?(?:主旨|主题)?(?:演讲|报告|发言|点评)|致辞|如是说|提出)/u

/** What the people mentioned said, sentence by sentence, in the order of the text. */
export function statementsOf(mentions: Mention[]): Statement[] {
  return mentions.flatMap((mention) => {
    const { article, paragraph, start, name } = mention
    const sentence = sentencesOf(paragraph.text).find((each) => each.end > start)
    if (!sentence) return []
    const rest = paragraph.text.slice(start + name.length, sentence.end)
    if (!SPEAKS.test(rest)) return []
    return [
      {
        mention,
        talk: /^[^，。；]{0,12}《([^》]+)》/u.exec(rest)?.[1] ?? null,
        evidence: evidenceAt(article, paragraph, sentence.start, sentence.end),
      },
    ]
  })
}
