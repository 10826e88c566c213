import { goesOnAfterName } from './after-name.ts'
import { surnameLength } from './surnames.ts'
import { titleWordBefore } from './titles.ts'

type Span = { start: number; end: number }

const LATIN_WORD = "(?=\\p{Lu})[\\p{Script=Latin}.'’-]+"
const LATIN = new RegExp(
  `(?<![\\p{Script=Latin}\\d])${LATIN_WORD}(?: (?:${LATIN_WORD}|d[eaiu]|del|van|von|der|den|bin|al|el|la|le|ten)){0,5}(?![\\p{Script=Latin}\\d])`,
  'gu',
)
/** Characters that foreign names are spelt with. */
const SPELLING =
  '保娃什得蒂丕妲曼娥芭葆琪娆蔓婷莹婕伽迦岩咖梭绥奈皖窝楼蓬邓茅藤荻买弥烈蕾娅妮茜江合依力孜吐逊图尔柳彻卓久佐捷诗策措钦楚颂猜茵弗娣黛薇黑茶梦喜阿埃艾爱安昂奥巴白拜班邦贝本比彼毕宾波伯勃博布查茨达代戴丹道德登狄迪丁东杜顿多恩法凡方菲费芬丰夫福富盖甘冈高戈格根贡古瓜圭果哈海汉赫亨洪霍基吉加佳贾杰金喀卡凯坎康考柯科克肯孔库奎昆拉莱赖兰朗劳勒雷黎里理丽利莉连良列林琳隆卢鲁路露伦罗洛吕马玛麦芒毛梅门蒙米密明莫默姆木穆拿纳娜乃南内尼娘涅宁牛纽努诺欧帕潘庞佩彭皮平珀蒲普奇齐契恰强乔切琴青丘琼热仁日荣茹儒瑞若萨塞赛桑瑟森沙莎山珊尚绍舍申圣施史士舒朔丝思斯松苏素索塔泰坦汤唐陶特滕提田铁廷亭通托陀瓦万旺威韦维魏温文翁沃乌武西希锡夏香祥肖谢辛欣休许雅亚延扬耶叶伊易因英永尤于宇约扎泽曾詹珍芝治朱兹子宗'
/** … but where they begin the word behind the name: 马丁|通过视频. */
const SPELT = `(?:(?!通过|代表|希望|特[别地意]|高[度兴]|欣[然慰]|应邀)[${SPELLING}])`
const DOTTED = new RegExp(
  `${SPELT}{1,8}(?:·(?:${SPELT}{1,8}|[A-Z]\\.?|\\p{Script=Han}${SPELT}{0,6}))+`,
  'gu',
)

const SPELT_WHOLE = new RegExp(`^[${SPELLING}·A-Z.]+$`, 'u')

/** Names in Latin letters, and those spelt out with dots (约翰·史密斯). */
export function foreignNames(text: string): Span[] {
  return [
    ...[...text.matchAll(LATIN)].filter((match) => isPerson(text, match)).map(spanOf),
    ...[...text.matchAll(DOTTED)].filter(isSpelt).map((match) => behindTitle(text, spanOf(match))),
  ]
}

const spanOf = ({ 0: words, index }: RegExpExecArray): Span => ({
  start: index,
  end: index + words.length,
})

/** 玛格丽特·何: behind the dot stands a spelling, or a surname. */
const isSpelt = ({ 0: words }: RegExpExecArray) =>
  SPELT_WHOLE.test(words) || surnameLength(words.slice(words.lastIndexOf('·') + 1)) > 0

/** 经理|拉尔斯·贝格: 理 is what a title ends with. */
function behindTitle(text: string, { start, end }: Span): Span {
  const title = [1, 2].find((length) => titleWordBefore(text, start + length) !== null)
  return { start: start + (title ?? 0), end }
}

/** After a title, or before words that only a person's name takes; capitals alone are none (CEO). */
function isPerson(text: string, { 0: words, index }: RegExpExecArray): boolean {
  if (!/\p{Ll}/u.test(words)) return false
  const end = index + words.length
  if (titleWordBefore(text, index)) return goesOnAfterName(text, end) > 0
  return words.includes(' ') && goesOnAfterName(text, end) >= 3 && !titleWordBefore(text, end)
}
