/**
 * The surnames of the Hundred Family Surnames and some that are common today, in both scripts. Left
 * out are those whose character is a word of its own more often than a name (和, 从, 都).
 */
const SINGLE = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常' +
    '乐于傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万' +
    '支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇' +
    '栾暴甘斜厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰鄂索咸籍赖卓蔺屠蒙池乔阴胥苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温庄晏柴瞿' +
    '阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯查后荆红游竺权逯盖益桓公' +
    '肖覃佘佟冼麦闫付丘岳帅仝邸兰辜楚楼苑谌谯邝伦粟栗涂卿练亓尧晋鲜衣趙錢孫吳鄭馮陳衛蔣韓楊許呂張嚴華謝鄒蘇魯韋馬鳳龐賀湯羅畢鄔時齊餘顧黃蕭貝計談項樑藍閔賈婁顏鍾駱淩' +
    '萬盧繆幹應賁鄧鬱單諸鈕龔榮陸葉薊蘭賴藺喬陰蒼聞黨貢勞酈卻蔔邊溫莊閻連習魚歐師鞏聶闞饒蓋麥鄺',
)

const COMPOUND =
  /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|司徒|东方|東方|独孤|南宫|夏侯|尉迟|皇甫|公孙|公孫|慕容|令狐|长孙|宇文|轩辕|端木|西门|申屠|澹台|闻人|呼延|拓跋)/u

/** How many characters of the text's start are a surname: 0, 1 or 2. */
export function surnameLength(text: string): 0 | 1 | 2 {
  if (COMPOUND.test(text)) return 2
  return SINGLE.has(text.slice(0, 1)) ? 1 : 0
}

/** 范徐丽泰: two surnames before a given name of two characters. */
export const hasTwoSurnames = (text: string) =>
  text.length === 4 && surnameLength(text) === 1 && surnameLength(text.slice(1)) === 1
