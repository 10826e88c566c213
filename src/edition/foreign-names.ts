import { goesOnAfterName } from './after-name.ts'
import { titleWordBefore } from './titles.ts'

type Span = { start: number; end: number }

const LATIN_WORD = "(?=\\p{Lu})[\\p{Script=Latin}.'’-]+"
const LATIN = new RegExp(
  `(?<![\\p{Script=Latin}\\d])${LATIN_WORD}(?: (?:${LATIN_WORD}|d[eaiu]|del|van|von|der|den|bin|al|el|la|le|ten)){0,5}(?![\\p{Script=Latin}\\d])`,
  'gu',
)
/** Characters that foreign names are spelt with. */
const SPELLING =
  '阿埃艾爱安昂奥巴白拜班邦贝本比彼毕宾波伯勃博布查茨达代戴丹道德登邓狄迪丁东杜顿多恩尔法凡方菲费芬丰夫弗福富盖甘冈高戈格根贡古瓜圭果哈海汉赫亨洪霍基吉加佳贾杰金喀卡凯坎康考柯科克肯孔库奎昆拉莱赖兰朗劳勒雷黎里理丽利莉连良列林琳隆卢鲁路露伦罗洛吕马玛麦曼芒毛梅门蒙米密明莫默姆木穆拿纳娜乃南内尼娘涅宁牛纽努诺欧帕潘庞佩彭皮平珀蒲普奇齐契恰强乔切琴青丘琼热仁日荣茹儒瑞若萨塞赛桑瑟森沙莎山珊尚绍舍申圣施史士舒朔丝思斯松苏素索塔泰坦汤唐陶特滕提田铁廷亭通图托陀瓦万旺威韦维魏温文翁沃乌武西希锡夏香祥肖谢辛欣休许雅亚延扬耶叶伊易因英永尤于宇约扎泽曾詹珍芝治朱兹子宗佐'
const SPELT = `[${SPELLING}]`
const DOTTED = new RegExp(`${SPELT}{1,8}(?:·(?:${SPELT}{1,8}|[A-Z]\\.?))+`, 'gu')

/** Names in Latin letters, and those spelt out with dots (约翰·史密斯). */
export function foreignNames(text: string): Span[] {
  return [
    ...[...text.matchAll(LATIN)].filter((match) => isPerson(text, match)).map(spanOf),
    ...[...text.matchAll(DOTTED)].map(spanOf),
  ]
}

const spanOf = ({ 0: words, index }: RegExpExecArray): Span => ({
  start: index,
  end: index + words.length,
})

/** After a title, or before words that only a person's name takes; capitals alone are none (CEO). */
function isPerson(text: string, { 0: words, index }: RegExpExecArray): boolean {
  if (!/\p{Ll}/u.test(words)) return false
  const end = index + words.length
  if (titleWordBefore(text, index)) return goesOnAfterName(text, end) > 0 || words.includes(' ')
  return words.includes(' ') && goesOnAfterName(text, end) >= 3 && !titleWordBefore(text, end)
}
