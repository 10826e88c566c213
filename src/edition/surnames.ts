import { simplifiedOf } from './traditional-characters.ts'

/**
 * Surnames in simplified characters: the Hundred Family Surnames and some that are common today.
 * Left out are those whose character is a word of its own more often than a name (和, 从, 都).
 */
const CLEAR =
  '仝佟倪冼宓寇岑嵇廖昝晁晏瞿竺羿翟胥荀蒯蔺裴覃訾詹逄逯邝邬邰邴邸郗郜郝郦闫阚隗靳龚袁赵韦李贾傅阮冯蒋薛郭尹阎曹伍崔聂汪裘姚潘侯褚鲍彭阙陈吕滕戚邱翁郎杨杜邵钮姜朱粟邓敖卢吴邹康缪熊虞魏' +
  '孔慕桓柏梁贺闵梅鲁柯沃卜殷荣徐丁岳桂蔡王胡桑叶臧喻霍楚苑钟萧刘宋弘谭乔栗甄耿秦蒲丘雍肖孟俞孙凌贝邢匡娄黎禄卿狄蓬谢茹雷唐蓝樊卓扈栾索辜陆佘莘黄沈童窦刁禹兰艾郑顾田陶芮柳屈罗祖赖史葛' +
  '晋祝姬庾奚柴庞韩庄廉林蔚杭屠周莫董诸穆麻苗巫贲颜戴涂谷燕范佴汲祁冀郁饶戎骆郏谯谌鄢鄂郇郈郐鄞蓟苏薄欧濮巢甘尤郄亓乜毋仉邾麴宿鹿檀厍茅万俟闻阴糜蒙蹇芦厉荆宦仲凤卞帅殳汤贡酆钭璩隋笪苻郤'
const PLAIN =
  '卫牛伏宫夏鞠师温施司苍钱宣练封须龙何章古盛盖红云舒武花华滑养查费季许申宗富石左高程籍文牧巴余伊韶付扶权纪曾班曲严乐元楼皮容鱼冷焦仇池仰易吉毛马白宁金洪张段牟咸沙敬佩苟幸庹税冉俱惠展' +
  '路昌洛兆励骞麦米樗奉英竹褟戈朴裔海银斯揭弓慎暨夔连空习江秋羊谈漆沐墨堵萨'
const COMMON_WORDS =
  '浦暴伦怀井满毕常席关山任项宰向巩于东景尚越丰包居利劳衡步储边单公束符方通湛简车游勾那平干农管水成堵印衣解房鲜融支党全终应后经强计尧国危家却斜充归区别支明安齐益隆松寿时寻辛乌门原商相禾言才良' +
  '双广初丛冒'

const COMPOUND = new Set(
  (
    '万俟 上官 东方 东郭 乐正 亓官 令狐 仲孙 佟佳 公冶 公孙 公羊 公良 公西 北宫 单于 南宫 南荣 南门 即墨 叶赫 司寇 司徒 司空 司马 呼延 壤驷 夏侯 ' +
    '太叔 太史 夹谷 子车 宇文 完颜 宗政 宰父 富察 尉迟 屈突 左丘 巫马 微生 慕容 拓跋 梁丘 欧阳 段干 淳于 漆雕 澹台 濮阳 独孤 申屠 百里 皇甫 相里 ' +
    '端木 第五 纳兰 羊舌 耶律 褚师 西门 诸葛 谷梁 赫连 轩辕 达奚 钟离 长孙 闻人 闾丘 颛孙 高堂 鲜于'
  ).split(' '),
)

const clear = new Set(CLEAR)
const plain = new Set(PLAIN)
const common = new Set(COMMON_WORDS)

const simplified = (unit: string) => simplifiedOf.get(unit) ?? unit

/** How many characters of the text's start, in either script, are a surname: 0, 1 or 2. */
export function surnameLength(text: string): 0 | 1 | 2 {
  const first = simplified(text.charAt(0))
  if (COMPOUND.has(first + simplified(text.charAt(1)))) return 2
  return surnameKind(first) ? 1 : 0
}

/**
 * What a simplified character is as a surname: `clear` if it is hardly anything else, `word` if it
 * opens many words, null if it is none.
 */
export function surnameKind(unit: string): 'clear' | 'plain' | 'word' | null {
  if (clear.has(unit)) return 'clear'
  if (plain.has(unit)) return 'plain'
  return common.has(unit) ? 'word' : null
}

/** 范徐丽泰: two surnames before a given name of two characters. */
export const hasTwoSurnames = (text: string) =>
  text.length === 4 && surnameLength(text) === 1 && surnameLength(text.slice(1)) === 1
